extension WordLists {
    /// Words around people's names.
    static let people: [WordList] = [
        WordList(.givenName, personNames),
        WordList(
            .honorific,
            """
            bapak ibu pak bu mas mbak bung cak kang gus tuan nyonya saudara saudari almarhum almarhumah haji
            hajah h hj kh dr drs dra drg drh ir prof ust ustaz ustad ustadz ustadzah kiai kyai habib tengku
            tgk buya romo pendeta pdt sri-paduka raden rm kapten mayor letkol kolonel brigjen mayjen letjen
            jenderal jend irjen komjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigadir serka
            serda sersan laksamana marsekal mr mrs ms sir lettu letda kpt sdr sdri apt tn ny dr. tb rd rr krt brigjend mayjend letjend kolonel
            """),
        WordList(
            .degree,
            """
            sh se st sip ssos spd sag skom skep mm mh msi mpd mt ma mba msc phd mkes mag mkom s.h s.e s.t
            s.ip s.sos s.pd s.ag s.kom s.kep s.hut s.p s.pt s.si s.farm s.psi s.stp sstp s.km skm m.m m.h
            m.si m.pd m.t m.a m.b.a m.sc m.kes m.ag m.kom m.hum m.ap m.p m.env mp mp. mng ak ca cpa lc amd
            a.md m.eng sp.og sp.a sp.pd sp.b ph.d d.e.a msp map shut s.sn s.pi s.i.k sik s.ked mtr m.tr
            m.han m.sos m.ec.dev llm ll.m
            """),
        WordList(
            .officeHead,
            """
            komisioner wamen wamenkeu wamendagri wamenkes wamentan wamendag wamenaker wamenlu pelaksana officer economist executive eksekutif kadisdik
            mendiktisaintek mendikdasmen menbud menekraf menpar menhut menlh menpkp menkomdigi menhukham mentrans menkoinfra menkopolhukam menkomarves
            gm vp evp svp dirut wadirut sesditjen sesmen kapusdatin sekwan wasekjen ketum bendum seniman pelatih manager-direktur spokesperson
            bupati walikota gubernur camat lurah kades kepala ketua sekretaris sekda sekdaprov sekjen sekdes
            kabag kabid kadis kasubag kasubbag kasi kasubdit kabiro kadiv kanwil direktur dirut dirjen irjen
            inspektur menteri menko menkeu mendagri menkes menhub mendag mensos menaker menpora menlu menhan
            mentan menpan mendikbud mendes menkop mensesneg menag menkumham menkominfo menperin seskab
            presiden wapres anggota juru jubir manajer manager head ceo coo cfo cto president director
            komisaris rektor dekan kapolres kapolda kapolsek kapolri kapolresta kapolrestabes dandim danrem
            pangdam kajari kajati jaksa hakim deputi staf asisten koordinator pimpinan pengurus bendahara
            pengamat ekonom peneliti dosen guru warga  pendiri founder co-founder chairman chief senior
            vice managing pemilik pengusaha wirausahawan penasihat plt plh pj penjabat humas 
             communication     ketum waketum wakapolres kasat kanit
            kasatreskrim panglima ksad ksal ksau kepalo peratin geuchik keuchik wedana bendesa kelian
            legislator politikus politisi senator analis pakar ahli advokat pengacara kuasa  petani
            nelayan pedagang    utusan duta konsul   ambassador
            secretary minister treasurer chairperson relawan ustaz kadin wali kadiskes kadisdik kadinkes
            kadinsos kadishub kabagops kapuskesmas kapus takmir pengawas pemimpin pengelola panewu pembina pembimbing
            pendamping proklamator kadin engineer pjs wagub cawagub cagub cawalkot cabup wabup wawali walkot
            """),
        WordList(
            .officeModifier,
            """
            wakil mantan eks plt plh pj penjabat pejabat sementara calon bakal ex former acting deputy para
            selaku sebagai project program branch regional corporate account sales marketing technical brand product
            assistant
            """),
    ]
}
