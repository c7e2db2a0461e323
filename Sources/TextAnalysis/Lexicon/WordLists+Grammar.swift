extension WordLists {
    static let grammar: [WordList] = [
        WordList(
            .function,
            """
            di ke dari pada kepada untuk oleh dengan dalam bagi atas tentang terhadap antara hingga sampai sejak
            selama sebagai seperti yang dan atau serta maupun juga tetapi tapi namun sedangkan sementara karena sebab
            jika kalau bila apabila agar supaya bahwa ketika saat sebelum sesudah setelah selain tanpa melalui menurut
            berdasarkan sesuai demi guna meski meskipun walaupun maka lalu kemudian pun itu ini tersebut adalah ialah
            merupakan akan telah sudah sedang masih belum tidak bukan jangan bisa dapat harus perlu ingin mau lagi saja
            hanya sangat lebih paling para sang si setiap tiap seluruh semua beberapa banyak sejumlah sebanyak
            sebesar senilai sekitar termasuk yakni yaitu antaranya diantaranya
            """),
        WordList(
            .nameLinker,
            "dan bagi untuk of for and the in on de la di dalam atas dengan tentang serta ke"),
        WordList(
            .speech,
            """
            kata ujar tutur ucap ungkap jelas tegas papar tambah imbuh sebut terang pungkas tukas tandas beber tulis
            jawab tanya sahut timpal keluh kenang urai rinci kilah dalih pinta kisah jawabnya rincinya urainya
            menjawab mengeluh mengeluhkan menanyakan menceritakan menduga memperkirakan memaklumi membenarkan membantah
            merinci menguraikan mengapresiasi mengajak mengingatkan mengatakannya memperingatkan katanya ujarnya tuturnya ucapnya ungkapnya jelasnya tegasnya paparnya tambahnya imbuhnya sebutnya terangnya
            pungkasnya tukasnya tandasnya bebernya mengatakan menuturkan mengungkapkan menjelaskan menegaskan
            memaparkan menambahkan menyebutkan menyebut menyampaikan mengaku menilai berharap berujar berkata
            mengemukakan menerangkan membeberkan memastikan mengakui meminta mengimbau menyatakan melanjutkan lanjut
            lanjutnya bilang sambung sambungnya cetus cetusnya
            """),
        WordList(
            .abbreviation,
            """
            dr drs dra ir prof h hj kh rp lk no jl jln tn ny sdr kab kec kel prov pt cv ud tgl hlm hal st mr mrs ms tel telp
            kpt letkol kol brigjen mayjen letjen jend komjen irjen kombes akbp kompol akp iptu ipda aiptu bripka pdt ust
            moh muh mohd abd sy tb dt hj drh s.d d.a a.n u.p al no.
            """),
        WordList(.negation, "tidak bukan belum tanpa tak jangan batal"),
        WordList(
            .pronoun,
            "ia dia mereka kami kita saya aku kamu anda pihaknya beliau dirinya keduanya"),
        // Capitalised by custom, and no names.
        WordList(
            .common,
            "nomor rakyat republik perjuangan pasal undang-undang peraturan keputusan instruksi raya idul fitri adha"),
        WordList([], SeamEvidence.openerWords),
        // Names that our articles hold too rarely, or as often in two words.
        WordList(
            .camelName,
            """
            laliga wifi insyaallah masyaallah transtv gojek metrotv playstore appstore bumdes gsmarena instastory
            paylater chromeos bukalapak kitabisa rumahzakat efishery sicepat permatabank polresta kemenpupr linkaja
            macarthur tanifund kakaotalk castingasia defi kemenpanrb idulfitri iduladha
            """),
        WordList(
            .camelStem,
            """
            detik tribun tribunnews kompas liputan mc mac micro my go trans kemen permen polres polresta polsek watch
            talk real vision world tech flash smart face play super inter multi sub non ultra tele power fast bum apb
            tv fm gp os sd hd id ev pm ii iii iv vi vii xi xx
            """),
    ]
}
