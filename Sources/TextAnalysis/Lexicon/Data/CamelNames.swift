// Derived by Tools/Lexicons/derive.py; do not edit. Sources and licences: NOTICE.

extension WordLists {
    /// Names that news writes with a capital inside.
    static let camelNames = """
        acommerce aeroactive airasia airnav airpods androidpolice antutu apbdes apsyfi arkit astrazeneca
        bein beritasatu bighit blackberry blackrock boe bolasport bpjamsostek brilink brimo britama bumdes
        buzzfeed bytedance carplay cdm chatbot chatgpt cissrec citraland coinmarketcap coloros cov
        crescentrating cryptoquant dailysocial deepseek defi degeneres detikbali detikedu detikfinance
        detikfood detikhealth detikhot detikinet detikjabar detikjateng detikjatim detikjogja
        detikkalimantan detiknews detikoto detikpagi detiksore detiksport detiksulsel detiksumbagsel
        detiksumut detiktravel devcon dicaprio displayport dpreview ebay esp esport eta exxonmobil facetime
        fiberstar findreams flashcharge flightaware fourfourtwo freebuds freesync geforce ghz gocar gopay
        gopro goride goto grabcar grabpay gwh harmonyos hicar highlight hkm hyperos ibox icloud idaaa idbbb
        ideapad iflscience imdb imessage inatews indihome indostrategi inews infokomputer injourney instyle
        ios iot ipad ipados iphone iqiyi iqube ishares istock istockphoto itunes jakasa jaklingko jiexpo
        jpmorgan kapanlagi kemenpan kita klovers koinworks kompastekno kompastravel kontras kpw kva kwh kwp
        lavani lebron leman lidar linkaja linkedin loi macbook macos magicpad magsafe mah masterchef mbs
        mcauley mccartney mcconnell mcdonald mcdonnell mcgill mcgregor mckennie mckinsey mcknight mclaren
        mcmenemy mcmoran mctominay mediatek menlh menpan metlife metoo mhz michat microsd microstrategy mig
        mmhg moe motoe motogp motorland mou mrna msc mts mwp mycare mypertamina mytelkomsel nasdem nypost
        oneplus openai originos pboc pcie pcmark pedulilindungi permenpanrb petapixel phd phonearena picmix
        playstation pltbm pltsa poc policetube powerpoint powervr pph ppnbm ppsi psre puresight qjmotor
        roamax sdgs selebtubetv serambinews shinee shopeepay silpa sindonews slashgear smartthings
        smartxonnect soc sofascore softbank spacex spb spgk spjp spkj spkk spkklp spog spotv sppd ssstiktok
        steelseries talksport techcrunch techspot techtimes telkomgroup teus thinkpad tiktok tiktoker tomtom
        transj transjabodetabek transjakarta tribuncirebon tribungorontalo tribunjakarta tribunjateng
        tribunjatim tribunkaltim tribunnewsbogor tribunnewssultra tribunnewswiki tribunpadang tribunsolo
        tribunstyle tribunsumsel tribuntravel tribunwow truedepth tvn tvone tvos tyc useetv venturebeat veos
        vfl vinfast visionos visionplus volte wabetainfo watchos wbtb webmd wechat wetv winfuture worldsbk
        xai xdrive xlsmart xpilot xpower yougov youtube youtuber yoy ytd zdnet
        """
}
