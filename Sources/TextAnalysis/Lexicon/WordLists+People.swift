extension WordLists {
    /// Words around people's names.
    static let people: [WordList] = [
        // Names that are frequent in Indonesia, whatever the data hold.
        WordList(
            .givenName,
            """
            abdi abdurrahim adit adriyanto afandi agil aida ainun ajat alamsyah aliando alim alimuddin aliyah
            amdani amirah amiruddin amirudin anand anggun anindita anjas annas ansori anwari apriyanto ardan
            arfan ariawan arifuddin arinal arman armansyah arsad arsyad asdar asmara asnawi aspan asrul aswan
            atika atmojo azizah azmi badri baharuddin bahri bahrudin bahrul bahtiar baiq barlian basir baskoro
            bastari beny binsar boby burhan catharina chairil chandra cholil cipto cok dahlia dalimunthe
            damayanti daniyanto darmayanti darsono daud debby deni dermawan desy devita dewa dewanto dianto
            didik dimyati dirman djoni djuanda doddy dolly dwiyanto edhi edwar ega ekawati ekowati elvi emi emmy
            endri erdiansyah erfan erlangga ermawati erni ervan erwin eryanto esti etty evi evita fachri fachrul
            fachry fadhil fadhilah fadilah fahmi fahrul fahrurrozi fajrin faqih farhat farida fathul fatimah
            fatkhur fatma fatmawati fatoni febrianto febriyanti febry ferdiansyah ferdinand feri fikar fitri
            fitriani fitriyah franky frans frenky fuadi galuh gamal gede ginanjar giyanto gufron gunadi gusti
            habibullah hadiyanto hafiz haidar hairul hakim halim halimatus hamdan hamka hamsah hamzani hanafi
            hanafiah handika handoko handoyo harahap hardiyanto harianja haris harmoko harsono hartini hartono
            hartoyo haryadi haryana haryono hasanuddin hasbi hasibuan hastono hastuti hatta heliyanto helmi
            hendarsam hendarto hendi hendriyanto heni hera herawati herlambang herlina hermawan herwanto
            heryanto hidayatullah hilmi husni husnul ibnu idham idris ikhwanuddin ilyasa imamudin indarti
            indrajaya indrawan indrawati indri indriani indriyani irawati irianto irma irman irmawati irsyad isa
            isdianto iskak ismanto ismayadi ismiati isnaini istiqomah iswanto iwan iyan izzul jaelani jafri
            jainudin jalal jalaludin jamhari jamhur jarot jauhari joni juliana juliandi juliansyah jumadil
            jumari jumiati junaidi juniarto jupri kadarisman kadarsih kadek kamaludin kamaruzaman karsono
            karyadi karyono kasman kasmir kasno katamso ketut khaerul khairil khairul khairunnisa khamim khoiri
            khoiriyah khotimah komang komariah kosasih krisnawan kristian kristiana kristina kukuh kumara
            kusmayadi kusnandar kusnanto kusno kustini kusumah kusumawati kuswanto kuswardani laksono lamsul
            latifah latipah leli lesmana liana linda lisna listiyani lusi lusiana luthfi madjid mahbub mahfudz
            mahmudah mahmudi mahyudin makhfud makmun mansyur mardiana mardiono mardiyanto margiono mariana
            mariani marjuki marlina marsono martini martono maruli marzuqi mashuri maskur maslan masniah masrur
            mastur masykur mawardi maya megasari meilani mersita mirwansyah misnan misran moch moh mohamad
            mohammad mokhamad mudzakir mugiyanto muhajir muhtar muhyidin mujahid mujib mukhlis mukhtar mulyana
            mulyanti mulyati mulyawan munadi munandar munawar munawir munir murdani murni murniati mursalim
            mursid murtini muslimin mustafa musthofa mutmainah muzammil nafis najamudin najmuddin nanda nanik
            narto nasrudin nasrul nasrun natsir nawawi nengah neni ngurah ningsih nining nirmala nizar noviana
            noviyanti nugrahanto nugraheni nurcahyo nurdiana nurdiansyah nurfadilah nurhadi nurhasanah
            nurhidayat nurjaman nurjanah nurlaela nurlaila nurmala nurohman nurrohman nursalim nursyamsi
            nurwahid nurwahyudi nurwanto nuryadi nuryanto nyoman oktavia panggih parlindungan parmin parno
            paryono pebrianto pitono poerwadi ponidi poniman pranoto prasetiyo prasetyono prayitno prihatin
            prihatini priyambodo priyanto priyatno priyono puguh pujianto pujiono purnama purnomo purwadi
            purwaningsih purwono puspitasari puspitorini putra putri putu qomar qomariah raditia rahadi
            rahayuningsih rahmadani rahmadi rahmanto rahmat rahmatullah ramadhona ramdani ramlan ramli ramona
            rangga ratnasari ratno renaldi reyhan rezki riadi rianto rifai rinto riskiyah risma risman risnawati
            riswan riswanto ritonga riyadi riyan riyanti rizal rizkia rochmad rohana rohani rohim rohimah rohmah
            rohmat rokhmat romadhon romli rosa rosdiana rosidi rosita roslina rosmiati rosyid rosyidah
            rudiansyah rudianto rudiyanto rukmana rukmini rusdiana rusdiyanto rusmin rustam ruswanto sabarudin
            saeful saepul sahrir saiful salman samsi samsuddin samsuri sandhi sapta saputri sardi sarjono sarman
            sarno sartika sartono sarwono satriawan satrio septian septiana setiabudi setiadi setiono setiyawan
            shinta sholeh sholihin siahaan sidik sinta siswadi siswoyo sitanggang situmeang sjafruddin slamet
            sobari sodikin soekarwo soetomo sofia solehudin sondang sopian srimulyani subagio subagyo subiyanto
            subroto sucipto sudarmanto sudarmono sudarno sudarsono sudarto sudaryanto sudiono sudjatmiko
            sudrajat sugiarti sugiarto sugiharto sugihartono sugiyanto sugiyono suharjo suharni suhartini
            suharto suhartono suharyono suhendar suhendi suhendra suherman suhono suhud sujadi sujana sujarno
            sujatmiko sujiono sujito sukandar sukardi sukarman sukarni sukarno sukaryo sukma sukmawati sukri
            sukron sularno sularto sulastri sulis sulistiani sulistio sulistiyo sulistyo sulistyowati sumaryanto
            sumaryono sumiati sumiyati sumiyem sunandar sunardi sunarno sunarto sunaryo supandi suparman
            suparmin suparno supartini suparyanto supomo supratman supri supriatna supriyadi supriyanto
            supriyono surachman suradi surahman suratman suratmi suratno surya suryadi suryanto suryati suryawan
            sutarjo sutarno sutarto sutedjo sutikno sutini sutisna sutjipto sutrisna suwandi suwanti suwarni
            suwarto suwito suwondo suyanto suyatno suyitno suyono syafaruddin syafei syafi'i syafril syahbudin
            syahid syahri syahrial syahroni syahrudin syaifudin syakur syamsir syamsu syamsudin syamsuri
            syamsurizal syarifah syawal syukri syukur tasya taufiqurrahman theresia tjahyo tohari tohir topan
            tresna triadi triatmojo trihandoko trisno triwibowo triyanto triyono tugiyono tukiman tukino tumiran
            turmudi udin ulum ummi utari wagiman wagino wagiyo wahab wahidin wahyono wahyuningsih wakhid waluyo
            wandi warno warsito warsono warto waryono wasito wati wayan welly wibawa widayat widayati widianto
            widiyanto widjaja wijanarko wijayakusuma wikarta wildan winardi winarto winata wiryawan wisnubroto
            witono wiyono yamin yanti yanuarti yasin yati yatno yedi yohana yuliani yulianto yuliati yulius
            yuliyanto yunianto yuniarti yuniati yusnita yusran yusuf yuswanto zainab zaini zainuddin zainul
            zakaria zaki zakiyah zamroni zubaidah zuhri zul zulfan zulfikar zulhelmi zulkarnaen
            """),
        WordList(
            .honorific,
            """
            bapak ibu pak bu mas mbak bung cak kang gus tuan nyonya saudara saudari almarhum almarhumah haji
            hajah h hj kh dr drs dra drg drh ir prof ust ustaz ustad ustadz ustadzah kiai kyai habib tengku
            tgk buya romo pendeta pdt sri-paduka raden rm kapten mayor letkol kolonel brigjen mayjen letjen
            jenderal jend irjen komjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigadir serka
            serda sersan laksamana marsekal mr mrs ms sir drh lettu letda kpt sdr sdri apt tn ny dr. tb rd rr krt brigjend mayjend letjend kolonel
            hi laksda laksdya laksma marsda marsdya marsma brigpol bharada bripda briptu
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
            cmo cpo chro komandan kasubdit kasubsi kasubbid kapuspen kasatreskoba kapolrestro wamensesneg wamenperin wamenpar
            komisioner wamen wamenkeu wamendagri wamenkes wamentan wamendag wamenaker wamenlu pelaksana officer economist executive eksekutif kadisdik
            mendiktisaintek mendikdasmen menbud menekraf menpar menhut menlh menpkp menkomdigi menhukham mentrans menkoinfra menkopolhukam menkomarves
            gm vp evp svp dirut wadirut sesditjen sesmen kapusdatin sekwan wasekjen ketum bendum seniman pelatih manager-direktur spokesperson
            penyanyi aktor aktris artis musisi pesulap komedian pelawak presenter youtuber selebgram influencer desainer
            perancang sutradara produser penulis novelis sastrawan penyair jurnalis fotografer pelukis kiper gelandang bek
            striker penyerang pemain pembalap pebalap rider petenis pebulutangkis atlet perenang petinju pegolf legenda
            investor miliarder konglomerat pebisnis penemu inventor insinyur arsitek psikolog psikiater epidemiolog
            sosiolog antropolog sejarawan budayawan aktivis perwakilan pendamping penyuluh panitera notaris auditor
            akuntan penyidik personel vokalis gitaris drummer proklamator pejabat penyuluh gitaris mualaf pendakwah
            penceramah muazin imam uskup pastor kardinal rektor dubes sekjend wakasal wakasad kabareskrim kadensus
            kasatgas kadivhumas kabaharkam kapuspen kapuspenkum kasatgassus kapuskes wakabareskrim danlanud danlanal
            danlantamal danyon danramil kapenrem kasrem kapolresta wakapolda wakapolresta kasatlantas kasatresnarkoba
            terapis astronaut kriminolog prakirawan chef wiraswasta karyawan koki wasit ilmuwan profesor sevp pelajar siswi
            dirpolairud kapendam dirkrimum dirlantas kanit kaprodi wadir wakil-rektor pengusaha makelar mahasiswi
            strategist engineer analyst scientist researcher professor lecturer minister-counsellor commissioner
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
            kadinsos kadishub kabagops kapuskesmas kapus jamintel jampidsus jamdatun takmir pengawas pemimpin pengelola panewu pembina pembimbing
            pendamping proklamator kadin engineer pjs wagub cawagub cagub cawalkot cabup wabup wawali walkot
            """),
        WordList(
            .officeModifier,
            """
            wakil mantan eks plt plh pj penjabat pejabat sementara calon bakal ex former acting deputy para
            selaku sebagai perdana project program general branch regional corporate account sales marketing technical brand product
            assistant
            """),
    ]
}
