// Derived by Tools/Lexicons/derive.py; do not edit. Sources and licences: NOTICE.

extension WordLists {
    /// ISO 4217 codes in use with their Indonesian names, one a line.
    static let currencies = """
        AED dirham uni emirat arab
        AFN afgani afganistan
        ALL lek albania
        AMD dram armenia
        AOA kwanza angola
        ARS peso argentina
        AUD dolar australia
        AWG florin aruba
        AZN manat azerbaijan
        BAM mark konvertibel bosnia-herzegovina
        BBD dolar barbados
        BDT taka bangladesh
        BGN lev bulgaria
        BHD dinar bahrain
        BIF franc burundi
        BMD dolar bermuda
        BND dolar brunei
        BOB boliviano
        BRL real brasil
        BSD dolar bahama
        BTN ngultrum bhutan
        BWP pula botswana
        BYN rubel belarusia
        BZD dolar belize
        CAD dolar kanada
        CDF franc kongo
        CHF franc swiss
        CLP peso cile
        CNY yuan tiongkok
        COP peso kolombia
        CRC colon kosta rika
        CUP peso kuba
        CVE escudo tanjung verde
        CZK koruna ceko
        DJF franc jibuti
        DKK krone denmark
        DOP peso dominika
        DZD dinar aljazair
        EGP pound mesir
        ERN nakfa eritrea
        ETB birr etiopia
        EUR euro
        FJD dolar fiji
        FKP pound kepulauan falkland
        GBP pound inggris
        GEL lari georgia
        GHS cedi ghana
        GIP pound gibraltar
        GMD dalasi gambia
        GNF franc guinea
        GTQ quetzal guatemala
        GYD dolar guyana
        HKD dolar hong kong
        HNL lempira honduras
        HTG gourde haiti
        HUF forint hungaria
        IDR rupiah indonesia
        ILS shekel baru israel
        INR rupee india
        IQD dinar irak
        IRR rial iran
        ISK krona islandia
        JMD dolar jamaika
        JOD dinar yordania
        JPY yen jepang
        KES shilling kenya
        KGS som kirgizstan
        KHR riel kamboja
        KMF franc komoro
        KPW won korea utara
        KRW won korea selatan
        KWD dinar kuwait
        KYD dolar kepulauan cayman
        KZT tenge kazakhstan
        LAK kip laos
        LBP pound lebanon
        LKR rupee sri lanka
        LRD dolar liberia
        LSL loti lesotho
        LYD dinar libya
        MAD dirham maroko
        MDL leu moldova
        MGA ariary madagaskar
        MKD denar makedonia
        MMK kyat myanmar
        MNT tugrik mongolia
        MOP pataca makau
        MRU ouguiya mauritania
        MUR rupee mauritius
        MVR rufiyaa maladewa
        MWK kwacha malawi
        MXN peso meksiko
        MYR ringgit malaysia
        MZN metical mozambik
        NAD dolar namibia
        NGN naira nigeria
        NIO cordoba nikaragua
        NOK krone norwegia
        NPR rupee nepal
        NZD dolar selandia baru
        OMR rial oman
        PAB balboa panama
        PEN sol peru
        PGK kina papua nugini
        PHP peso filipina
        PKR rupee pakistan
        PLN zloty polandia
        PYG guarani paraguay
        QAR rial qatar
        RON leu rumania
        RSD dinar serbia
        RUB rubel rusia
        RWF franc rwanda
        SAR riyal arab saudi
        SBD dolar kepulauan solomon
        SCR rupee seychelles
        SDG pound sudan
        SEK krona swedia
        SGD dolar singapura
        SHP pound saint helena
        SLE leone sierra leone
        SOS shilling somalia
        SRD dolar suriname
        SSP pound sudan selatan
        STN dobra sao tome dan principe
        SVC colon el savador
        SYP pound suriah
        SZL lilangeni swaziland
        THB baht thailand
        TJS somoni tajikistan
        TMT manat turkmenistan
        TND dinar tunisia
        TOP paʻanga tonga
        TRY lira turki
        TTD dolar trinidad dan tobago
        TWD dolar baru taiwan
        TZS shilling tanzania
        UAH hryvnia ukraina
        UGX shilling uganda
        USD dolar amerika serikat
        UYU peso uruguay
        UZS som uzbekistan
        VES bolivar venezuela
        VND dong vietnam
        VUV vatu vanuatu
        WST tala samoa
        XAF franc cfa afrika tengah
        XCD dolar karibia timur
        XCG
        XOF franc cfa afrika barat
        XPF franc cfp
        YER rial yaman
        ZAR rand afrika selatan
        ZMW kwacha zambia
        ZWG
        """
}
