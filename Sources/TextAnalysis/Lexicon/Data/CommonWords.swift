// Derived by Tools/Lexicons/derive.py; do not edit. Sources and licences: NOTICE.

extension WordLists {
    /// Words that news writes in lower case inside a sentence.
    static let commonWords = """
        a a' a'uudzu aakhiroti aali aalihi aamana aamanuu aamiin aamiliina abaabiil ababil abad abadinya
        abai abaikan abal-abal abangnya abaya abdi abis ablasi abnormal aborsi about abrasi absen absennya
        absolut abstrak absurd abu-abu abuse acak acap acar acara acara-acara acarangunduh acaranya account
        acd acid action acuan acuannya ad ada adab adahackerbisa adakah adakan adalah adalahbank adalahcara
        adalahoutfit adanya adaptasi adaptif adaptor adat added address adegan adem adenosin adhoc adidaya
        adik adik-adik adik-adiknya adiknya adiktif adil adjustment admin administered administrasi
        administrasinya administratif administrator adonan adopsi adp adrenalin adu aduan aduh aduk advokat
        adzan aegypti aem aerasi aerodinamika aerodinamis aerosol aesthetic aff afiliasi afini afirmasi
        afirmatif afiyata afr afwa agak agaknya agama agamanya agar agen agen-agen agenda agendanya agennya
        agensi agent agentic agregat agresi agresif agresivitas agresor agribisnis agrikultur agt agunan
        ahaa ahadim ahlal ahli ahlilqubuuri ahlinya ahsana aib aibnya aid aidiihim air airbag airnya aja
        ajaib ajak ajakan ajal ajang ajar ajaran ajudan ajudannya ajukan ak akad akademik akademika akademis
        akademisi akal akal-akalan akan akankah akar akarnya akhir akhir-akhir akhirat akhirnya akhlak aki
        akibat akibatnya aklamasi akomodasi akomodatif akrab akrabnya akronim aksara akselerasi akselerator
        aksen akses aksesi aksesibilitas aksesnya aksesori aksesoris aksi aksi-aksi aksinya akta akte aktif
        aktifitas aktifkan aktifnya akting aktingnya aktivasi aktivis aktivitas aktivitasnya aktor
        aktor-aktor aktris aktual aktualisasi aku akuarium akuisisi akulturasi akumulasi akumulatif akun
        akun-akun akunnya akuntabel akuntabilitas akuntan akuntansi akur akurasi akurasinya akurat akustik
        akut al-amilin al-hayyul-qayyum ala alaa alaahudan alaihaa alaihi alaihim alaik alainaa alal alam
        alamat alami alamiah alaminya alamnya alang-alang alangkah alarm alas alasan alasannya alat
        alat-alat alayhi albino album albumnya alergi algojo algoritma alhamdulilah alhamdulillah alias
        alibi alih alih-alih alihi alihkan aliran alirannya alkohol alloy almamater almarhum almarhumah
        almond alokasi alokasikan alokasinya alot alpukat altcoin alternatif alumina aluminium alumni
        alumnus alunan alur alutsista always am ama amal amalan aman amanah amanat amanatnya amandemen
        amankan amar amarah amat amati amatir ambang ambient ambigu ambil ambisi ambisinya ambisius ambivert
        amblas amblasnya ambles ambrol ambruk ambulance ambulans amfibi amfiteater amino amis amnesti
        amplifier amplitude amplitudo amplop ampuh ampun ampunan ampuni ampunilah amukan amunisi an an'amta'
        anak anak-anak anak-anaknya anakku anaknya analisa analisis analisisnya analitik analog anarkis
        ancaman ancamannya and andai andal andalan andalanmu andalannya andil aneh aneh-aneh anehnya anemia
        anemon anestesi anggap anggapan anggaran anggarannya anggota anggotanya anggukan anggun anggur angin
        anginnya angka angka-angka angkanya angkasa angkat angkatnya angker angkot angkut angkutan angle
        angsa angsuran anhu animasi anime animo anjing anjlok anjloknya anjungan anjuran ann annaa annahu
        anomali anonim anonimitas anorganik anta antagonis antar antara antaranggota antaranya antargenerasi
        antarinstansi antarkota antarlembaga antarmanusia antarmuka antarnegara antarpemain antarpulau
        antarwaktu antarwarga antarwilayah antena anteng anti anti-pemerintah antibakteri antibiotik
        antibodi antigen antiinflamasi antikorupsi antimikroba anting antioksidan antirasuah antisemitisme
        antisipasi antisipatif antivirus antologi antre antrean antri antrian antum antusias antusiasme
        anugerahkan anxiety anyaman anyar anyarnya anywhere ao apa apa-apa apabila apakah apalagi apapun
        aparat apartemen apartemennya apel aperture apes api apik apiknya aplikasi aplikasi-aplikasi
        aplikasinya aplikatif aplikator apotek apoteker apparel apresiasi apresiasinya aq arah arahan
        arahannya arahkan arahnya arak-arakan arang aransemen arca arcade ardhi are area area-area areal
        aren argumen argumentasi arisan arkeolog arloji armada arogan aroma aromanya arsala arsip arsitek
        arsitektur artefak arteri arthritis arti artian artifisial artikel artikelnya artileri artinya artis
        artis-artis artisnya artistik artritis arung arus arwah as-alukal asa asaatidzati asaatidzatinaa
        asal asal-asalan asal-usul asal-usulnya asalan asalkan asalnya asam asap asas asasi asbes asesmen
        asesor aset aset-aset asetnya asik asimetris asimilasi asin asing asingnya asistennya asistensi asli
        aslinya asmara asmaranya aspal aspek aspek-aspek aspirasi aspirasinya asrama assessment assist
        assists asteroid astrologi astronaut astronom astronomi astronot asuh asuhan asuhannya asuhnya
        asumsi asupan asuransi asusila asy-sy asyik asymmetrical at atap atapnya atas atasan atasannya
        atasnya atau ataukah ataupun atensi atlet atlet-atlet atletik atletis atletnya atlit atmosfer
        atraksi atraktif atrial atribut atur aturan aturan-aturan aturannya au audiens audiensi audio
        audionya audiovisual audisi audit auditor augmented aurat aus autentik autentikasi autisme autofocus
        autoimun autopsi avtur aw awak awal awal-awal awalnya awam awan aware awareness awareness-nya awas
        awasi away awet axolotl ayah ayahanda ayahnya ayal ayam ayamnya ayat ayat-ayat ayo ayunan ayyi azab
        azan azas azh azimuth b babak babi bacaan bacaannya bacakan bacalah back backbone background backup
        bada badai badan-badan badannya badut bag bagai bagaikan bagaimana bagaimanapun bagasi bagi
        bagi-bagi bagian bagian-bagian bagiannya bagikan bagiku bagimu baginda baginya bagus bagusnya
        bahagia bahagianya bahan bahan-bahan bahannya bahasa bahasan bahasanya bahaya bahayanya bahkan baht
        bahu bahu-membahu bahunya bahwa bahwasanya baik baik-baik baiknya baina bait baiti baja baju bajunya
        bak bakal bakalan bakar bakarnya bakat bakatnya bakau bakda bakery baking bakso bakteri bakti
        baktinya baku bakunya bala balado balance balap balapan balapannya balapnya balas balasan balasannya
        balet baliho balik baliknya baling-baling balistik balita balkon balok balon balutan bambu ban band
        bandang bandel bandeng banderol banderolnya banding bandingkan bandit bandwidth banget bangga
        banggakan bangganya bangkai bangkit bangkitnya bangkrut bangku bangsa bangsa-bangsa bangsawan bangun
        bangunan bangunan-bangunan bangunannya banjir bank-bank bankjatim banner bansos bantahan bantal
        bantalan bantaran banting bantu bantuan bantuan-bantuan bantuannya banyak banyak-banyak banyaknya
        bapak' bapak-bapak bapaknya baper bar bara barak barang barang-barang barangkali barangnya
        barangsiapa barbar barbar' barbeque barcode barel bareng bareng-bareng baret baris barisan barista
        barokah barometer barrel barrier barro baru baru-baru barulah barunya barusan basa-basi basah
        baseball based basi basic basis basket bata batako batal batalnya batangan batas batas-batas batasan
        batasi batasnya batch baterai baterainya bath batik batin batu batu-batu batuan batuk bau bauksit
        bauran baut bawa bawaan bawaannya bawah bawah- bawahan bawahannya bawahi bawahnya baya bayam
        bayang-bayang bayangan bayangkan bayar bayaran bayarkan bayi bayi-bayi bayinya bazar bbrp be
        beasiswa beban bebani bebankan bebannya bebas bebatuan bebek beberapa bebuyutan bebuyutannya becak
        bed beda beda-beda bedah bedanya been begadang begah begal begini begitu begitulah begitupun beige
        bejat bejatnya bek bekal bekas bekasnya beken bekerja bekerjasama beku bela beladiri belah belahan
        belajar belajar-mengajar belajarnya belaka belakang belakangan belakangnya belanja belanjaan
        belanjanya belas belasan belasungkawa beleid belerang beli belia beliau belikan belinya beliung
        belok belt beludru beluk belukar belum beluntas belur benak benang benar benar-benar benarkah
        bencana bench benchmark benchmarking benci benda benda-benda bendera benderang benefit bener
        bener-bener beneran bengkak bengkel bengkok benih bening benjolan bensin bentang bentangan bentar
        benteng bentrok bentrokan bentuk bentuk-bentuk bentukan bentuknya benturan benua benur bepergian ber
        berabad-abad beracun berada beradab beradaptasi beradik beradu berafiliasi beragam beragama
        beragendakan berair berakar berakhir berakhirnya berakhlak berakibat berakselerasi beraksen beraksi
        beraktifitas berakting beraktivitas beralamat beralasan beralaskan beralih beralkohol beramai-ramai
        beramal berambisi berambut beranak berandai-andai beraneka berang beranggapan beranggotakan
        berangkat berangsur berani beranjak berantai berantakan berantem berapa berapapun berapi berapi-api
        berargumen beraroma berarti beras berasa berasal berasnya beraspal berasrama berasumsi berat
        beratnya beraturan berawak berawal berawan berbadan berbagai berbagaiworkshop berbagi berbahagia
        berbahan berbahasa berbahaya berbaju berbakat berbakti berbalas berbalik berbalut berbanding
        berbangga berbangsa berbarengan berbaring berbaris berbasis berbatasan berbatu berbau berbaur
        berbayar berbeda berbeda-beda berbekal berbelanja berbelit berbelit-belit berbelok berbenah
        berbendera berbentuk berbenturan berbiacafa berbiaya berbicara berbincang berbintang berbisa
        berbisik berbisnis berbobot berbohong berboncengan berbondong-bondong berbuah berbuat berbudi
        berbuka berbulan-bulan berbulu berbumbu berbunga berbuntut berbunyi berburu berbusana bercahaya
        bercak bercampur bercanda bercengkrama bercerai bercerita bercinta bercita-cita bercocok bercokol
        bercorak berdagang berdakwah berdalih berdamai berdampak berdampingan berdandan berdarah berdasar
        berdasarkan berdatangan berdaulat berdaya berdebar berdebat berdebu berdedikasi berdekatan berdemo
        berdenominasi berderet berdesain berdesak-desakan berdesakan berdialog berdiam berdiameter
        berdimensi berdinas berdiri berdirinya berdiskusi berdoa berdokumen berdomisili berdonasi berdosa
        berdua berduaan berduel berduet berduka berdurasi berdzikir bereaksi berebut beredar beredarnya
        beregu berekspansi berekspektasi bereksperimen berekspresi berembus berempat berempati berenang
        berencana berendam berenergi beres beresiko beresolusi berevolusi berfikir berfirman berfluktuasi
        berfokus berformat berfoto berfungsi bergabung bergabungnya bergairah bergaji bergambar berganda
        bergandengan berganti bergantian bergantung bergaris bergaul bergaung bergaya bergegas bergejala
        bergejolak bergeliat bergelombang bergelut bergembira bergeming bergengsi bergenre bergerak
        bergerombol bergeser bergetar bergilir bergiliran bergotong bergotong-royong bergoyang berguguran
        bergulat bergulir bergulirnya berguna bergurau berhadapan berhadiah berhaji berhak berhalangan
        berhamburan berharap berharga berharganya berhari-hari berhasil berhasrat berhati-hati
        berhati-hatilah berhemat berhembus berhenti berhentinya berhias berhijab berhitung berhubungan
        berhulu beribadah berikan berikanlah berikhtiar berikrar berikut berikutini berikutnya berilah
        beriman berimbang berimbas berimplikasi berinisial berinisiatif berinovasi berintegritas
        berinteraksi berinvestasi beriringan berisi berisik berisikan berisiko beristirahat berita
        berita-berita beritanya berizin berjabat berjaga berjaga-jaga berjajar berjalan berjalan-jalan
        berjalannya berjam-jam berjamaah berjanji berjarak berjasa berjatuhan berjaya berjejer berjemaah
        berjemur berjenis berjenjang berjibaku berjiwa berjodoh berjoget berjualan berjuang berjudul
        berjuluk berjulukan berjumlah berjumpa berkabut berkaca berkaca-kaca berkacamata berkah berkahnya
        berkait berkaitan berkaki berkala berkali-kali berkampanye berkantor berkapasitas berkapitalisasi
        berkarakter berkarat berkarier berkarir berkarya berkas berkas-berkas berkasnya berkat berkata
        berkata-kata berkeadilan berkebangsaan berkebun berkebutuhan berkecamuk berkecepatan berkecil
        berkecimpung berkedok berkedudukan berkegiatan berkehendak berkeinginan berkekuatan berkelahi
        berkelakar berkelakuan berkelanjutan berkelas berkeliaran berkeliling berkelir berkelompok
        berkeluarga berkemah berkembang berkembangnya berkemeja berkenaan berkenalan berkenan berkencan
        berkendara berkepala berkepanjangan berkepentingan berkeping-keping berkeras berkeringat berkerja
        berkerumun berkesan berkesempatan berkesimpulan berkesinambungan berkesudahan berkewajiban
        berkewarganegaraan berkeyakinan berkhianat berkibar berkilau berkinerja berkiprah berkirim berkisah
        berkisar berkoalisi berkobar berkode berkolaborasi berkomentar berkomitmen berkompeten berkompetisi
        berkomplot berkompromi berkomunikasi berkonflik berkonsentrasi berkonsep berkonsolidasi
        berkonsultasi berkontak berkontribusi berkoordinasi berkorban berkorelasi berkostum berkreasi
        berkuah berkualitas berkuasa berkuda berkuliah berkulit berkumandang berkumpul berkumpulnya
        berkunjung berkurang berkurangnya berkurban berkutat berkutik berlabel berlabuh berlaga berlaku
        berlakukan berlakunya berlalu berlama-lama berlambang berlandaskan berlangganan berlangsung
        berlangsungnya berlanjut berlanjutnya berlantai berlapis berlari berlarian berlarut berlarut-larut
        berlatar berlatih berlawanan berlayar berlebih berlebihan berlemak berlendir berlibur berliku
        berlimpah berlindung berlipat berlisensi berlogo berlokasi berlomba berlomba-lomba berlubang
        berlumpur berlumuran bermacam bermacam-macam bermain bermain-main bermainnya bermakna bermaksud
        bermalam bermanfaat bermanuver bermarga bermarkas bermartabat bermasalah bermasyarakat bermata
        bermerek bermesin bermigrasi bermimpi berminat berminggu-minggu berminyak bermitra bermodal
        bermodalkan bermotif bermotor bermuara bermuatan bermukim bermula bermunculan bermusik bermusuhan
        bermutasi bermutu bernada bernafas bernafsu bernama bernapas bernasib bernaung bernegara
        bernegosiasi berniat bernilai bernomor bernopol bernostalgia bernuansa bernutrisi bernyanyi bernyawa
        berobat berolahraga berontak beroperasi beroperasinya berorasi berorientasi berotot berpacaran
        berpacu berpadu berpakaian berpaling berpamitan berpandangan berpangkat berpapasan berpartisipasi
        berpartner berpasangan berpasir berpaspor berpatokan berpatroli berpedoman berpegang berpelat
        berpeluang berpelukan berpemandu berpemanis berpenampilan berpendapat berpendapatan berpendidikan
        berpendingin berpenduduk berpengalaman berpengaruh berpenghasilan berpenghuni berpenumpang berperan
        berperang berperforma berpergian berperilaku berperkara berpesan berpesta berpetualang berpidato
        berpihak berpijak berpikir berpikiran berpindah berpindah-pindah berpisah berplat berpolitik berpori
        berpose berposisi berpostur berpotensi berpotongan berpraktik berprestasi berproduksi berprofesi
        berproses berpuas berpuasa berpulang berpulangnya berpura berpura-pura berpusat berputar
        berputar-putar bersabar bersabda bersahabat bersahaja bersaing bersaksi bersalah bersalaman bersama
        bersama-sama bersamaan bersamanya bersambut bersandar bersanding bersangkutan bersantai bersantap
        bersarang bersatu bersaudara bersebelahan berseberangan bersedekah bersedia bersedih bersejarah
        bersekolah bersekongkol berselancar berselang berselingkuh berselisih berseliweran berseloroh
        bersemangat bersembunyi bersenang-senang bersenggolan bersenjata bersentuhan bersepakat bersepeda
        berseragam berserah berserakan berserat berserta bersertifikasi bersertifikat berseru berseteru
        bershalawat bersholawat bersiaga bersiap bersiap-siap bersiaplah bersifat bersih bersih-bersih
        bersihkan bersihnya bersikap bersikeras bersikukuh bersilaturahmi bersimbah bersimpati bersin
        bersinar bersinergi bersinggungan bersitegang berskala bersorak bersosialisasi berspekulasi
        berstandar berstatus berstiker bersua bersuami bersuara bersubsidi bersumber bersumpah bersurat
        bersusah berswafoto bersyarat bersyukur bertabrakan bertabur bertahan bertahap bertahun-tahun
        bertajuk bertakwa bertalenta bertambah bertambahnya bertamu bertandang bertanding bertanggung
        bertanggungjawab bertani bertanya bertanya-tanya bertaraf bertarung bertatap bertaubat bertawakkal
        bertebaran berteduh bertekad bertekanan berteknologi bertekstur bertelanjang bertele-tele bertelur
        bertema bertemaintimate bertemakan berteman bertempat bertempur bertemu bertenaga bertengger
        bertengkar bertentangan bertepatan bertepuk berteriak berterima berterimakasih bertetangga bertiga
        bertikai bertindak bertinggi bertingkah bertingkat bertiup bertobat bertolak bertransaksi
        bertransformasi bertubi-tubi bertubuh bertugas bertujuan bertukar bertulisan bertuliskan bertumbuh
        bertumpu bertumpuk bertunangan berturut-turut bertutur berubah berubah-ubah berucap berujar berujung
        berukuran berulah berulang berulang-ulang berulangkali berumah berumur berunding berunjuk beruntun
        beruntung berupa berupaakses berupaya berurusan berurutan berusaha berusia berutang bervariasi
        bervolume berwajah berwajib berwarna berwarna-warni berwawasan berwenang berwibawa berwirausaha
        berwisata berwujud berziarah berzikir besan besar besar-besar besar-besaran besaran besarannya
        besarnya besek beserta besi beskap besok besoknya besutan besutannya beta betah betapa beterbangan
        beternak betina beton betul betul-betul bezel bgt bi'idznih biadab biang bianglala biar biarin
        biarkan bias biasa biasa-biasa biasanya biawak biaya biaya-biaya biayanya bibir bibit bibit-bibit
        bicara bicarakan bicaranya bidan bidang-bidang bidangnya bidding bidikan biduan bih bihaa bihalal
        bihii bihijaa bijak bijaksana biji biji-bijian bijih bika bikers bikin bikinan biksu bil bila bilah
        bilamana bilang bilangan bilangnya bilateral bilghoibi biliar bilik billahi billion bim bimaa
        bimbang bimbingan bin binaan binaannya binatang bincang-bincang binding bingkai bingkisan bingung
        bintang bintang-bintang bintangnya binti bioaktif biodata biodatanya biodiesel biodiversitas
        bioenergi bioflok biofuel biogas biografi biologi biologis biomassa biometrik bioskop biota bipolar
        bir birabbil birabbinnaas birahmatika birokrasi birokrat birokratis biru birunya biryani bis bisa
        bisababihi bisakah bisbol bisikan bising biskuit bisnis bisnisnya bisu bisyai'im bit bius bjb
        bjbmelalui blackout blak-blakan blangko blangkon blazer blender blockbuster blockchain blocker blog
        blogger blokade blokir blonde blong blouse blower blu blunder blush blusukan boarding boat boatman
        bobot bobotnya bocah bocor bocoran bocornya bodi bodinya bodoh bodong body bohong boikot boks bola
        bola-bola bolak bolak-balik bolanya boleh boleh-boleh bolehlah boling bolong bolu bom bom-bom bombay
        bomber boneka bongkahan bongkar bongsor bonsai bonus booking booming booster booth boozem bor boraks
        bordir borong boros bos bosan bosnya bot botol bottom bouldering box boyband bps bra brace bracket
        brand branded branding brankas break breaking briefing brilian broadband broiler brokat broken
        broker brokoli brong brosur browser browsing brutal bsia bsu buah buah-buahan buahnya buang
        buang-buang buas buat buatan buatannya buatkan buatlah buatnya buaya bubar bubaran bubble bubu bubuk
        bubur budak budaya budayanya budayawan budget budidaya bug bugar bugil buhul-buhul bui built
        built-in bujet buka buka-bukaan bukaan bukan bukanlah bukannya buket bukti bukti-bukti buktikan
        buktinya buku buku-buku bukunya bulan bulan-bulan bulan-bulanan bulanan bulannya bulat bulatan bully
        bullying bulu bulutangkis bumbu bumbu-bumbu bumbunya bumerang bumper bun buncis buncit bundel
        bundling bunga bunganya bungkam bungkus bungkusan bungkusnya bungsu bungsunya bunker bunting buntu
        buntut bunuh bunyi buoy buram burnout buron buronan bursa buru-buru buruan buruh buruk buruknya
        burung bus busa busana busananya busi busnya busuk busur busway buta butik butir butter butuh
        butuhkan buyar buyback buyer buying buzzer by c cabai cabang cabang-cabang cabe cabor cabul cacar
        cacat cache cacing cadang cadangan cadar caf cagub cahaya cahayanya cair cairan cakap cakar cakaran
        cakram cakupan cakupannya caleg call calo calon calon-calon calonnya cambuk cameo camilan campak
        camping campur campuran cancelling canda candaan canggih canggihnya canggung cangkang cangkir cantik
        cantiknya cantrang capacity capaian capcaisin capek caplak capres capres-cawapres caps capsaicin
        caption captionnya capture capung cara cara-cara caranya cardigan caregiver cari carikan carok
        carport carrier cas case cash cashback cashflow cashless casing cast casting casual cat catatan
        catatan-catatan catatannya catatkan catin cawagub cawapres cawapresnya cawe-cawe cc cedera cederanya
        cekatan cekcok ceker cekfakta cekung cekungan celah celaka celana celurit cemaran cemas cemburu
        cemerlang cemilan cendera cenderung cendol cengkeh cengkeraman cengkih centang centimeter cepat
        cepat-cepat cepatnya cepet cerah cerai ceramah ceramahnya cerdas cerdik ceri ceria cerita
        cerita-cerita ceritakan ceritanya cermat cermati cermin cerminan cerna ceroboh ceruk cetak cetakan
        cewek chain changer chaos charger charging charity chart chat chatting check check-in checkout
        cheese chemistry chewy chic chiffon child chiller chip chipset chocolate chs ciamik cicilan
        cicilannya cikal cilik cincang cincin cinderamata cinta cintai cintamu cintanya cip ciptaan
        ciptaannya ciptakan ciri ciri-ciri ciri-cirinya cita cita-cita cita-citanya citranya ciuman civitas
        classy clean clear clearance clock close closing cloud cluster clutch cm co-payment co-working
        coaching coass coating cob coba coba-coba cobaan cobalah cobek cocktail cocok coding cokelat coklat
        cold collaborator collector com combined come comeback comeback-nya commerce compact computing
        concern condong console content continue contoh contohnya contract controller convertible cool copet
        copy cor corak cost cotton count counter cover cowok crane crash cream creamy creator crisis crop
        crossing crossover crowdfunding cryptocurrency cuaca cuacanya cuci cucu cucunya cuek cuff cuitan
        cuitannya cuka cukong cukup cukur culvert cum cuma cuma-cuma cuman cumi cumi-cumi cumlaude cuplikan
        curah curahan curahkanlah curam curang curanmor curas curhat curhatan curian curiannya curiga
        currency custom customer cuti cutloss cutting d d'traveler dada dadakan dadanya dadu daerah
        daerah-daerah daerahnya daftar daftarkan daftarnya dagang dagangan dagangannya dagangnya daging
        dagingnya dagu dah dahaga dahi dahsyat dahulu dak dakwaan dakwaannya dakwah dalam dalam-dalam dalami
        dalamnya dalan dalang dalih dalil dam damai dampak dampaknya dampingan dampingi dan dana dananya
        dangdut dangkal dapat dapati dapatkan dapatnya dapet dapur dapurnya dar darah darahnya daratan dari
        dariku daring darinya daripada darurat das dasar dasar-dasar dasarnya dasbor dashboard dashcam dasi
        data data-data database datang datangi datangkan datanglah datangnya datanya datar dataran date
        dateng daun daunnya daur daya dayanya ddn de de-eskalasi deal dealer debat debit debitur debt debu
        debut debutan debutnya decak decor dedaunan dedek dedikasi dedikasinya deepfake default defensif
        defile definisi definitif defisiensi defisit deflasi deformasi deg-degan degan degeneratif degradasi
        deh dehidrasi dek dekade dekarbonisasi dekat dekatnya deket deklarasi dekorasi dekoratif
        deksametason del delapan delay delegasi delik dello demam demand demensia demi demikian demo
        demografi demografis demokrasi demokratis demonstran demonstrasi demontrasi demplot denda dendam
        dendanya dengam dengan dengannya dengar dengarkan dengerin dengki dengue denial denim denominasi
        dentingan dentuman denyut depan depannya deportasi deposito depot depresi depresiasi der
        deradikalisasi derajat derajatnya deras derasnya deregulasi derek deretan derita dermaga des
        desa-desa desain desainer desainnya desakan desanya desentralisasi desersi desibel desil desinfektan
        deskripsi desktop dessert destinasi destruktif detail detail-detail detailkan detailnya detak
        deteksi detektif deterjen determinasi detik detik-detik detikcom detikers detikevent detiktravel
        detil developer deviasi devisa dewasa dgn dhn di di-download di-launching di-posting dia diabadikan
        diabaikan diabetes diacungi diadakan diadakannya diadang diadaptasi diadili diadopsi diadu diaduk
        diadukan diagendakan diagnosa diagnosis diagnostik diagonal diajak diajari diajarkan diajukan
        diakhir diakhiri diakibatkan diakomodasi diakomodir diakses diaktifkan diakui diakuinya diakuisisi
        diakumulasikan dialamatkan dialami dialaminya dialihkan dialirkan dialisis dialog dialogis
        dialokasikan diam diam-diam diamalkan diamanahkan diamanatkan diamankan diamati diambil diameter
        diamini diampuni dianalisis diancam diandalkan dianggap dianggapnya dianggarkan diangka diangkat
        diangkut dianiaya dianjurkan diantar diantara diantaranya diantarkan diantisipasi dianugerahi
        dianugerahkan dianulir dianut diapit diaplikasikan diapresiasi diarahkan diare diartikan
        diasosiasikan diaspal diaspora diasuh diasumsikan diatas diatasi diatribusikan diatur diaudit
        diautopsi diawal diawali diawasi dibaca dibacakan dibacok dibagi dibagi-bagikan dibagian dibagikan
        dibahas dibakar dibalas dibalik dibalut dibanderol dibanding dibandingkan dibandrol dibanggakan
        dibangun dibangunnya dibanjiri dibantah dibantu dibarengi dibatalkan dibatasi dibawa dibawah
        dibawakan dibawanya dibayangi dibayangkan dibayar dibayarkan dibebani dibebankan dibebaskan
        dibebastugaskan dibeberapa dibeberkan dibedah dibedakan dibekali dibekap dibekuk dibekukan dibela
        dibelanjakan dibelanya dibeli dibelikan dibelinya dibenahi dibenarkan dibendung dibentuk dibentuknya
        diberangkatkan diberbagai diberdayakan diberhentikan diberi diberikan diberikannya diberitahu
        diberitakan diberkahi diberkati diberlakukan diberlakukannya dibersihkan dibesarkan dibiarkan
        dibiayai dibicarakan dibidang dibidik dibikin dibilang dibina dibintangi dibintanginya diblok
        diblokir dibobol dibocorkan dibohongi diboikot dibolehkan dibombardir dibonceng dibongkar diborgol
        diborong diboyong dibuang dibuat dibuat-buat dibuatkan dibuatnya dibubarkan dibudidayakan dibuka
        dibukakan dibukanya dibuktikan dibukukan dibumbui dibungkus dibuntuti dibunuh dibunyikan diburu
        dibutuhkan dicabuli dicabut dicabutnya dicadangkan dicairkan dicalonkan dicampur dicanangkan
        dicantelin dicantumkan dicap dicapai dicari dicarikan dicas dicat dicatat dicatatkan dicatut dicecar
        dicegah dicegat dicek dicekik dicemarkan diceritakan dicermati dicerna dicetak dicetuskan dicicil
        diciduk dicintai diciptakan dicoba dicontoh dicontohkan dicopot dicor dicoret dicuci diculik dicuri
        dicurigai didaerah didaftarkan didahului didahulukan didakwa didakwakan didalam didalami didalamnya
        didambakan didampingi didanai didapat didapati didapatkan didapatnya didapuk didasari didasarkan
        didata didatangi didatangkan didaulat didaur didedikasikan didefinisikan didekati dideklarasikan
        didemo didenda didengar didengarkan didengarnya didepak dideportasi diderita dideritanya didesain
        didesak dideteksi didiagnosa didiagnosis didiamkan dididik didikan didiknya didirikan didiskon
        didiskusikan didistribusikan didoakan didokumentasikan didominasi didorong diduduki diduga didukung
        didunia diedarkan diedit diefisiensi dieksekusi dieksploitasi dieksplorasi diekspor diemban diet
        dievakuasi dievaluasi difabel difasilitasi difavoritkan difokuskan diformulasikan difoto difteri
        difungsikan digabung digabungkan digadaikan digadang digadang-gadang digagalkan digagas digaji
        digalakkan digalang digali digambarkan digandeng digandrungi diganggu diganjar diganti digantikan
        digantung digapai digarap digarisbawahi digaungkan digawangi digdaya digeber digelandang digelar
        digelarnya digeledah digelontorkan digeluti digemari digempur digencarkan digendong digenggam
        digenjot digerakkan digerebek digeser digigit digiring digit digital digitaldengan digitalisasi
        digitalnya digitalyang digodok digolongkan digondol digoreng digosipkan digratiskan digrebek
        digubris digugat digulingkan digulirkan digunakan digunakannya diguncang digusur diguyur dihabisi
        dihabiskan dihadang dihadapan dihadapi dihadapinya dihadapkan dihadiahi dihadiri dihadirkan dihajar
        dihakimi dihalau dihampiri dihancurkan dihantam dihantui dihapus dihapuskan diharamkan diharapkan
        diharga dihargai diharuskan dihasilkan dihasilkannya dihebohkan dihelat dihemat dihentikan
        dihentikannya dihiasi dihidangkan dihidupkan dihilangkan dihimbau dihimpun dihina dihindari
        dihindarkan dihipnotis dihiraukan dihirup dihitung dihormati dihubungi dihubungkan dihujani dihujat
        dihukum dihuni diibadahi diibaratkan diidapnya diidentifikasi diijinkan diikat diikatkan diikuti
        diikutinya diikutkan diikutsertakan diimbangi diimbau diiming-imingi diimplementasikan diimpor
        diincar diindahkan diindikasi diindikasikan diinfokan diinformasikan diingat diingatkan diinginkan
        diinisiasi diinput diinstruksikan diintegrasikan diinterogasi diintervensi diintimidasi
        diinvestasikan diiringi diisi diisolasi diisukan diizinkan dijabarkan dijabat dijadikan dijadwalkan
        dijaga dijagokan dijajakan dijajal dijalani dijalaninya dijalankan dijalin dijamin dijamu dijangkau
        dijanjikan dijatuhi dijatuhkan dijauhkan dijawab dijebak dijebloskan dijebol dijegal dijelajahi
        dijelaskan dijemput dijemur dijenguk dijerat dijodoh-jodohkan dijual dijualnya dijuluki dijumlahkan
        dijumpai dijunjung dikabari dikabarkan dikabulkan dikagetkan dikaitkan dikaji dikalahkan dikali
        dikalikan dikalkulasi dikalkulasikan dikandung dikantongi dikarenakan dikartu dikaruniai dikasih
        dikatakan dikatakannya dikategorikan dikawal dikawinkan dikebut dikecam dikecualikan dikedepankan
        dikehendaki dikejar dikejutkan dikelilingi dikelola dikelolah dikelolanya dikelompokkan dikeluarkan
        dikeluarkannya dikeluhkan dikemas dikembalikan dikembangkan dikemudikan dikemukakan dikenai
        dikenakan dikenakannya dikenal dikenali dikenalkan dikenalnya dikenang dikendalikan dikendarai
        dikendarainya dikepung dikerahkan dikeringkan dikerjakan dikerjakannya dikeroyok dikeruk
        dikesampingkan diketahui diketahuinya diketok diketuai diketuk dikhawatirkan dikhianati dikhususkan
        dikibarkan dikira dikirim dikirimi dikirimkan dikisahkan dikisaran dikit diklaim diklasifikasikan
        diklik diklofenak dikomandoi dikombinasikan dikomentari dikompensasi dikomunikasikan dikondisikan
        dikonfirmasi dikonsolidasikan dikonsultasikan dikonsumsi dikontrak dikontrol dikonversi
        dikonversikan dikoordinasikan dikorbankan dikoreksi dikosongkan dikreasikan dikritik diktator
        dikuasai dikuatkan dikubur dikucurkan dikukuhkan dikukus dikumpulkan dikunci dikunjungi dikunyah
        dikupas dikurangi dikurbankan dikustomisasi dikutip dilabeli dilacak dilaga dilahap dilahirkan
        dilakoni dilakoninya dilaksanakan dilaksanakannya dilakukan dilakukannya dilalap dilalui dilamar
        dilampirkan dilancarkan dilanda dilandasi dilanggar dilangsungkan dilanjut dilanjutkan dilansir
        dilantik dilapangan dilapisi dilaporkan dilarang dilarikan dilatarbelakangi dilatih dilaut dilawan
        dilayangkan dilayani dilecehkan dilego dilelang dilema dilempar dilempari dilemparkan dilengkapi
        dilenyapkan dilepas dilepaskan diler dilerai dilesakkan dilestarikan diletakan diletakkan dilewati
        dilewatkan dilibatkan diliburkan diligence dilihat dilihatnya dilimpahkan dilindungi dilingkungan
        dilintasi dilipat diliputi dilirik dilokasi dilombakan dilonggarkan dilontarkan diluar dilumpuhkan
        dilunasi diluncurkan dilupakan diluruskan dimainkan dimajukan dimakamkan dimakan dimaklumi dimaknai
        dimaksimalkan dimaksud dimaksudkan dimana dimanapun dimandikan dimanfaatkan dimanipulasi dimanjakan
        dimarahi dimasa dimasak dimasukan dimasuki dimasukkan dimatangkan dimatikan dimediasi dimenangi
        dimenangkan dimengerti dimensi dimensinya dimentahkan dimeriahkan dimiliki dimilikinya diminati
        diminimalisir diminimalkan diminta dimintai dimintakan diminum dimobilisasi dimodifikasi dimohon
        dimonitor dimotori dimuat dimudahkan dimulai dimulainya dimunculkan dimungkinkan dimungkiri dimurkai
        dimusnahkan dimusuhi dimutasi dimutilasi din dinaiki dinaikkan dinamai dinamakan dinamika dinamis
        dinanti dinanti-nanti dinanti-nantikan dinantikan dinarasikan dinas-dinas dinasnya dinasti
        dinaturalisasi dinaungi dinding dinegosiasikan dingin dinginnya dini dinihari dinikahi dinikmati
        dinilai dinilainya dinner dinobatkan dinonaktifkan dinormalisasi dinosaurus dinyalakan dinyanyikan
        dinyatakan diobati diobservasi dioksan dioksida diolah dioperasi dioperasikan dioperasionalkan
        dioptimalkan diotaki dipacu dipadamkan dipadati dipadu dipadukan dipadupadankan dipahami dipajang
        dipakai dipaksa dipaksakan dipamerkan dipanaskan dipancarkan dipandang dipandu dipanen dipanggang
        dipanggil dipangkas dipanjatkan dipantau dipaparkan diparkir dipasang dipasangi dipasangkan
        dipasaran dipasarkan dipasok dipastikan dipatahkan dipatenkan dipatok dipatuhi dipecah dipecahkan
        dipecat dipegang dipegangnya dipekerjakan dipelajari dipelihara dipeluk dipengaruhi dipenjara
        dipenuhi dipepet diperagakan diperanakkan diperankan diperas diperbaiki diperbanyak diperbarui
        diperbesar diperbincangkan diperbolehkan diperburuk dipercantik dipercaya dipercayakan dipercepat
        diperdagangkan diperdebatkan diperdengarkan diperebutkan dipergoki dipergunakan diperhatikan
        diperhitungkan diperiksa diperingati diperingatkan diperintah diperintahkan diperjualbelikan
        diperjuangkan diperkaya diperkenalkan diperkenankan diperketat diperkirakan diperkosa diperkuat
        diperlakukan diperlihatkan diperluas diperlukan dipermalukan dipermanenkan dipermasalahkan
        dipermudah diperoleh diperolehnya diperpanjang diperparah dipersembahkan dipersenjatai dipersepsikan
        dipersiapkan dipersilakan dipersoalkan dipersonalisasi dipersulit dipersyaratkan dipertahankan
        dipertandingkan dipertanggung dipertanggungjawabkan dipertanyakan dipertaruhkan dipertemukan
        dipertimbangkan diperuntukan diperuntukkan dipesan dipetakan dipetik dipicu dipidana dipikir
        dipikirkan dipilah dipilih dipilihnya dipimpin dipimpinnya dipinang dipindah dipindahkan dipindai
        dipinjam dipinjamkan dipisah dipisahkan diplomasi diplomat diplomatik diplot dipoles dipopulerkan
        diposisi diposisikan diposting dipotong diprakarsai diprakirakan dipraktikkan diprediksi
        diprediksikan dipresentasikan diprioritaskan diproduksi diproduseri dipromosikan diproses diprotes
        diproyeksi diproyeksikan dipublikasi dipublikasikan dipuji dipukul dipukuli dipulangkan dipulihkan
        dipungkiri dipungut dipupuk dipusatkan dipusingkan diputar diputus diputuskan diracik diragukan
        dirahasiakan diraih diraihnya dirakit diramaikan diramal diramalkan dirampas dirampok dirampungkan
        dirancang dirangkai dirangkaikan dirangkum dirapatkan dirasa dirasakan dirasakannya dirawat
        dirayakan dirayu direalisasikan direbus direbut direct diredam direhabilitasi direkam direkayasa
        direklamasi direkomendasikan direkrut direksi direlokasi diremehkan direncanakan direndam direnovasi
        direplikasi diresepkan diresmikan direspon direspons direstui diretas direvisi direvitalisasi diri
        dirikan diriku dirilis dirilisnya dirimu dirinci diringkus dirintis dirinya diriwayatkan dirombak
        dirotasi dirubah dirugikan dirujuk dirumah dirumahkan dirumorkan dirumuskan dirundung dirusak disaat
        disabilitas disabilitasmenjadi disadap disadari disahkan disajikan disaksikan disalahartikan
        disalahgunakan disalahkan disalahpahami disalatkan disalin disalip disalurkan disamakan disamarkan
        disambangi disambar disambung disambungkan disambut disampaikan disampaikannya disamping disana
        disandang disandangnya disandera disandingkan disangka disangkakan disanksi disantap disapa disapu
        disarankan disaring disasar disatukan disayangi disayangkan disc disebabkan disebar disebarkan
        disebarluaskan disebut disebut-sebut disebutkan disebutnya disederhanakan disediakan disegani
        disegel disekap disekitar disela disela-sela diselamatkan diselaraskan diseleksi diselenggarakan
        diselenggarakannya diselesaikan diselidiki diselimuti diselingi diselipkan diselundupkan diseluruh
        disematkan disemayamkan disembah disembelih disembuhkan disembunyikan disemprot disempurnakan
        disengaja disengketakan disentuh disepakati disepanjang disepelekan diserahkan diserahterimakan
        diserang diserap diserbu diseret disergap disertai disertakan disertasi disesuaikan disetiap disetop
        disetor disetorkan disetujui disetujuinya disewa disewakan disfungsi disiagakan disiapkan disiarkan
        disibukkan disidang disidangkan disikapi disiksa disimak disimpan disimpulkan disinergikan
        disinfektan disinformasi disinggahi disinggung disingkirkan disini disinyalir disiplin disiram
        disisi disisihkan disita disitu diskon diskors diskresi diskriminasi diskriminatif diskusi
        diskusikan diskusinya disodorkan disokong disorot disoroti disosialisasikan disparitas
        dispekulasikan dispensasi dispenser disponsori disrupsi dissenting distancing distorsi distribusi
        distribusikan distribusinya distributor disuarakan disubsidi disudutkan disuguhi disuguhkan disukai
        disulap disumbang disumbangkan disumpah disunahkan disunnahkan disuntik disuntikkan disuplai
        disupport disuruh disurvei disusul disusun disusupi disutradarai disyaratkan disyukuri ditaati
        ditabrak ditabung ditafsirkan ditagih ditahan ditakdirkan ditaklukkan ditaksir ditakuti ditambah
        ditambahkan ditambal ditambang ditampakkan ditampilkan ditampung ditanam ditanami ditanamkan
        ditandai ditandatangani ditandingi ditandu ditanduk ditangani ditanggapi ditangguhkan ditanggung
        ditangkap ditangkapnya ditantang ditanya ditanyai ditanyakan ditarget ditargetkan ditarik ditaruh
        ditata ditawar ditawari ditawarkan ditayangkan ditebak ditebang ditebar ditebus ditegakkan
        ditegaskan ditegur ditekan ditekankan diteken ditekuk ditelaah ditelan ditelantarkan ditelepon
        diteliti ditelusuri ditemani ditembak ditembaki ditembakkan ditembus ditempa ditempat ditempati
        ditempatkan ditempel ditempeli ditempelkan ditempuh ditemui ditemukan ditemukannya ditenagai
        ditendang ditengah ditengarai ditenggelamkan ditentang ditentukan ditepis diterangkan diterapkan
        diterapkannya diterbangkan diterbitkan diterbitkannya diterima diterimanya diterjang diterjemahkan
        diterjunkan diterpa ditertibkan diteruskan dites ditetapkan ditetapkannya ditiadakan ditilang
        ditimbulkan ditimbun ditindak ditindaklanjuti ditinggal ditinggali ditinggalkan ditingkat
        ditingkatkan ditinjau ditipu ditiru dititipkan ditiupkan ditolak ditoleransi ditolong ditonjolkan
        ditonton ditopang ditorehkan ditotal ditransaksikan ditransfer dituangkan dituding dituduh
        dituduhkan ditugaskan dituju ditujukan ditukar ditukarkan ditularkan ditulis dituliskan ditumbuhi
        ditumis ditumpangi ditumpanginya ditumpuk ditunda ditunda-tunda ditundukkan ditunggangi ditunggu
        ditunggu-tunggu ditunjang ditunjuk ditunjukan ditunjukkan dituntaskan dituntut diturunkan ditusuk
        ditutup ditutupi ditutupnya dituturkan diubah diucapkan diuji diujicobakan diukir diukur diulang
        diulas diumumkan diundang diundangkan diundi diunduh diundur diunggah diunggahnya diunggulkan
        diungkap diungkapkan diungkapkannya diungsikan diuntungkan diupayakan diuraikan diurus diusahakan
        diusahakannya diusir diusulkan diusung diusut diutamakan diutarakan diutus divaksin divaksinasi
        divalidasi diverifikasi diversifikasi diversity divestasi dividen diving diviralin diviralkan
        divonis diwajibkan diwakili diwakilkan diwariskan diwarnai diwaspadai diwawancara diwawancarai
        diwilayah diwisuda diwujudkan diyakini dizakati djm dk dkk dll doa doa-doa doain doakan doang doanya
        dobel docking dokter dokternya doktoral doktrin dokumen dokumen-dokumen dokumennya dokumentasi
        dokumenter dolar domain domba domestik domestiknya dominan dominasi dominasinya domino domisili
        dompet donasi donat donatur dong dongkrak donor door doorprize dopamin doping dorong dorongan dosa
        dosa-dosa dosa-dosanya dosaku dosanya dose dosen dosis double dovish down download doyan dr draf
        draft drainase drakor drama drama-drama dramanya dramatis drastis draw drawing dress drg drh dri
        dribel driver drone drop drum dry dtng dua dua-duanya dual dualisme duanya duda duduk duduk-duduk
        dudukan duduknya due duel duet duetnya duga dugaan duhai duit duitnya duka dukun dukungan
        dukungannya dulu duluan dulunya dumbbell dump dunia dunianya durabilitas durasi durasinya durian dus
        dustakan dusty duyung dzikir e e- e-catalog e-commerce e-katalog e-mail e-sports e-voting e-voucher
        e-wallet earphone earthy easing eceng eceran edar edaran edgy edisi edit editan editing edukasi
        edukatif efek efeknya efektif efektifitas efektivitas effect effort effortless efisien efisiensi egg
        egois eh ejakulasi ejekan ekliptika ekologi ekologis ekonomi ekonominya ekonomis ekor ekornya
        ekosistem ekosistemnya ekowisata eks eksekusi eksekutor eksepsi ekshumasi eksim eksis eksistensi
        eksistensial eksistensinya eksisting ekskavasi ekskavator eksklusif ekslusif eksotis ekspansi
        ekspansif ekspatriat ekspedisi ekspektasi eksperimen eksperimental ekspetasi eksplisit eksploitasi
        eksplorasi eksplosif eksponensial ekspor ekspor-impor eksporcrude ekspornya eksportir ekspos
        eksposur ekspresi ekspresif ekstasi ekstensi ekstensif eksterior eksternal ekstra ekstradisi ekstrak
        ekstraksi ekstraktif ekstrakurikuler ekstrem ekstremis ekstrim ekstrovert ekuator ekuitas elang
        elastis elastisitas elegan elektabilitas elektoral elektrifikasi elektrik elektroda elektrolit
        elektronik elektroniknya elemen elemen-elemen elevasi eliminasi elit elite elok elpiji email
        emak-emak emang emas emasnya embargo embel embel-embel ember emblem embrio embung emerging emisi
        emission emiten emng emoji emosi emosinya emosional emosionalnya emoticon empat empati empatik
        empire empiris empuk en enabler enak enaknya enam enamel enceng end end-to-end endapan endemik
        endorse endoskopi energi energik energinya enerjik engan engga enggak enggan engineer engkel enjoy
        enkripsi entah enteng entitas entrepreneur entry entry-level enzim epidemiologi epik episenter
        episentrum episode era erat ereksi ergonomis ernestprakasa erosi erotis error erupsi es esai eselon
        esensi esensial eskalasi eskalator esok estafet estetik estetika estetis estimasi estrogen et
        etalase etanol etape etik etika etis etnik etnis etos eucalyptus euforia ev evakuasi evaluasi
        evaluasinya even event event-event everyone evn evolusi ex excavator existing expenditure exposure
        extra extraordinary f fa fa'lam fabrikasi facelift facto fairing fakir faksi fakta fakta-fakta
        fakta-faktanya faktanya faktor faktor-faktor faktornya faktual falak falsafah familiar familier fan
        fan-zone fanatik fanbase fandom fanmeeting fans fanshuur-naa fansnya fantasi fantastis far fardhu
        farmasi farming fasad fase fase-fase fashion fashionable fasih fasilitas fasilitas-fasilitas
        fasilitasi fasilitasnya fasilitator faskes fasos fasum fatal fatalitas fatwa fauna favorit favoritmu
        favoritnya fay fdl feasibility feature feb fee feed feedback feeling fem feminin fenomena fenomenal
        fermentasi fermented fero ferro feses fesyen fiat fiber fibrilasi fibula fidyah fighting figur
        figure fii fiihi fiiman fikih fiksi fiktif fil fil-ar filamen file file-file filindeu film film-film
        filmnya filosofi filosofis filter final finalis finalisasi financing finansial finansialborrower
        finansialmasyarakat finansialnya fingerprint finis finish finishing fintech firasat firaun firma fis
        fis-samaawaati fishing fisik fisika fisikawan fisiknya fisiologis fisioterapi fisioterapis fiskal
        fit fitnah fitnes fitness fitokimia fitrah fitur fitur-fitur fiturnya fixed flagship flare flat
        flavonoid fleksibel fleksibilitas fleksibilitasnya flexing flight flora floral flowy flu fluktuasi
        fluktuatif fobia focal fogging fokus fokuskan fokusnya folat folder follow follower followers
        fondasi font for forensik form formal formalitas formasi format formil formulasi formulir
        fortifikasi forum-forum fosfat fosfor fosil foto foto-foto foto-fotonya fotocopy fotografer
        fotografi fotokopi fotonya four fps fragmentasi fraksi-fraksi frame framing franc frasa fraud
        freatik freelancer freestyle freezer frekuensi fresh friend friendly from frustasi frustrasi
        fuelkita full fundamental fundamentalnya funding fungsi fungsi-fungsi fungsinya fungsional
        fungsionalitas furnitur furniture furoda futuristik g ga gabah gabung gabungan gabus gadget gadis
        gadu gaduh gaek gagah gagal gagalnya gagang gagasan gagasannya gahar gaib gainers gairah gajah-gajah
        gaji gajinya gak galak galaksi galau gali galian galon gambar gambar-gambar gambaran gambarnya
        gamblang gambut game gamelan gamepad gameplay gamer gaming gamis gampang ganas ganda gandum
        gang-gang ganggu gangguan gangster ganja ganjalan ganjil ganjil-genap ganti gantian gantikan
        gantinya gantung gantungan gap gara gara-gara garam garang garansi garap garapan garasi gardu garis
        garis-garis garlic gas gaslighting gastroenteritis gastroenterologi-hepatologi gastronomi gatal
        gatal-gatal gaun gawai gawang gawangnya gawat gax gay gaya gayanya gayung gazebo gebrakan gedog
        gedor gedung-gedung gegabah geger gejala gejala-gejala gejalanya gejolak gel gelagat gelandang
        gelandangan gelang gelap gelar gelaran gelarnya gelas gelembung geliat gelisah gelombang gemar gemas
        gembira gembok gemerlap gemetar gemilang gemilangnya gempa gempabumi gempar gempuran gemuk gemukyang
        gemuruh genangan genap gencar gencatan gender gendut generasi generatif genetik genetika geng
        genggam genggaman gengsi genjot genom genosida genre genset gentar genting genus geografi geografis
        geometris geopolitik gerah gerai gerainya gerak gerak-gerik gerakan gerakan-gerakan gerakannya
        geraknya geram gerbang gerbong gergaji gerhana gerilya gerilyawan gerimis gerobak gerombolan gesekan
        geser gesit gestur gesture getah getaran getol ghaashiqin ghaib ghoiril ghuufraanaka giat gift
        gigawatt gigi giginya gigit gigitan gila gila-gilaan giling giliran gilirannya gim gimana gimmick
        gini ginjal ginjalnya giok gir girder giro gitar gitaris gitu gizi gizinya gladi glamor glamping
        glaukoma gletser glikemik global globalisasi globalnya glossy glowing glukosa gobak godaan gol
        gol-gol golnya golok golongan gondok gondrong goreng gorengan goresan gorila gorong gorong-gorong
        gosball gosip gosok gosong got gotong gotong-royong goyah gr gradasi grade graduate grafik grafis
        grafologi gram gramnya granat grappling gratifikasi gratis gravel gravitasi greenhouse grego grill
        grille grip grooming grosir ground groundbreaking grup-grup grupnya gua gubernurnya gubuk gudang
        gudang-gudang gudangnya gue guest gugatan gugatannya gugup gugur guguran gugusan guide gula gulai
        guling gulita gulung gulungan gumpalan guna gunakan gunanya guncangan gundukan gundul gunting
        gunung-gunung gunungan gurame gurami gurauan gurih gurita guru guru-guru gurun gurunya gusar guyonan
        guys guyub guyuran gw gypsum h ha haa haasidzin habis habis-habisan habiskan habisnya habitat
        habitatnya hacker hadangan hadapan hadapi hadiah hadiahnya hadir hadirin hadirkan hadirnya hadis
        hadist hadits hadrotin hafal hafalan hahunaa haid hajat hajatan haji hajinya hak hak-hak hak-haknya
        hakikatnya hakim haknya hal hal-hal halal halaman halamannya halangan halnya haluan halus halusinasi
        hama hamaltahuu hamba hambar hambatan hamdu hamil hampa hamparan hampir hamstring hancur hancurnya
        hand handal handle handling handphone handset handuk hangat hangout hangus hantaman hantavirus hantu
        hanya hanyalah hanyut hapus haqqi hara harap harapan harapannya harapkan hardcore hardisk hardware
        harfiah harga harga-harga hargai harganya hari hari-hari harian hariannya harinya harkat harmoni
        harmonis harmonisasi harta hartanya haru harum harus haruslah harusnya hasad hashtag hasil
        hasil-hasil hasilkan hasilnya hasrat hasutan hat-trick hatchback hati hati-hati hatiku hatinya
        hattrick haus have haven hawa hawkish hayat hayati hayyu head-to-head headband header headphone
        headpiece headset healing hearts heat heatstroke hebat hebatnya heboh hecker heels hektar hektare
        helai helikopter helium helm hemat hematologi hematuria hembusan hemodialisis hemoglobin hendak
        hendaklah hendaknya hengkang hengkangnya hening henti henti-hentinya hentikan hentinya hepatitis
        heran herbal herd heroik heroin herpes hewan hewan-hewan hewani hewannya hi hias hiasan hiatus hibah
        hibrida hiburan hidangan hidrasi hidrogen hidrokinon hidrometeorologi hidroponik hidung hidungnya
        hidup hidupku hidupmu hidupnya hierarki hifduhumaa highlight highside higienis higienitas hijab
        hijaber hijau hijrah hilang hilangkan hilangnya hilir hilirisasi hilirnya him himbauan himpun hinaan
        hindari hinga hingga hip-hop hipersonik hipertensi hipnoterapi hipnotis hipotek hipotermia hiruk
        hiruk-pikuk his hisab hisap histeris histologi historis hit hitam hitam-putih hits hitung
        hitung-hitungan hitungan hiu hoaks hoax hobi hobinya hoc hole holistik hologram homestay homey
        homofobia honorarium honorer hoodie hoop horeg horisontal horizontal hormat hormati hormon hormonal
        horor hospitality host hotel-hotel hotelnya hotspot hp hpnya hr-v http https hubungan hubunganmu
        hubungannya hubungi hudan hujan hujannya hujatan hukum hukuman hukumannya hukumnya hulu hum humanis
        humaniter humanoid humble humma humor humul huni hunian huntap huntara hunting huru-hara huruf
        husnul hutan hutang huw huwa huwal huwallahu hybrid hypermarket i i-get ia ialah ib iba ibadah
        ibadahnya ibarat ibaratnya iblis ibu ibu-ibu ibukota ibun ibunda ibundanya ibunya idaa idaman ide
        ide-ide ideal idealnya identifikasi identik identitas identitasnya ideologi ideologis idh idle idola
        idolanya idzaa if iflix ihram ihwal ijab ijazah ijin ikan ikan-ikan ikannya ikat ikhlas ikhram
        ikhtiar ikhwanihi iki iklan iklim ikon ikonik ikonis iktikad ikut ikut-ikutan ikutan ikutin il ilaa
        ilaaha ilaahukum ilaahuw ilaamaghaari ilaha ilaihi ilaika ilaikal ilaina ilalang ilegal ill illa
        illaa illall illallah illallahu illegal ilmiah ilmihii ilmuan ilmunya ilmuwan ilusi ilustrasi
        ilustrator im imaging imajinasi imbal imbalan imbang imbas imbasnya imbau imbauan imbuh imbuhnya
        imersif imigran iming-iming immersive immunity imperialisme impian impiannya impikan implan
        implementasi implementasinya implikasi implikasinya impor impornya importasi imported importir
        impresi impresif improve improvement impulsif impunitas imun imunisasi imunitas imut in in- inang
        inap incaran inch inci incinya income indah indahnya indahuu indaka indekos indeks independen
        independensi indera indikasi indikatif indikator indikatornya individu individual individunya induk
        induknya industri industri-industri industrialisasi industrinya ine ineks infak infeksi inferior
        inflamasi inflasi inflasinya inflation inflow influencer influenza info infonya informal informan
        informasi informasi-informasi informasikan informasinya informatif infotainment inframerah
        infrastruktur infrastrukturnya infus ingat ingatan inget ingin inginkan inginnya ini inilah inipun
        inisial inisiasi inisiatif inisiatifcekfakta inisiator initial injeksi injury inkaana inklusi
        inklusif inklusivitas inkrah inkubasi inkubator innaka inner inni inovasi inovasi-inovasi inovatif
        inovator input insan inseminasi insentif insfrastruktur insiden insinyur inspeksi inspirasi
        inspiratif instal instalasi install instan instansi instansinya insting institusi institusional
        instruksi instruksikan instruktur instrumen insulin insurtech insyaallah integral integrasi
        integritas intelektual intelektualnya intelijen intens intensif intensifikasi intensitas
        intensitasnya interaksi interaktif interface interim interior intermediasi internal internalisasi
        internalnya internasional internasionalnya internet internship internsip interogasi interpelasi
        interpretasi interval intervensi interview inti intim intimate intimidasi intinya intip intoleran
        intoleransi intrik introspeksi introspektif introvert intruksi intuisi intuitif invasi invasif
        inventarisasi investasi investasikan investasinya investigasi investor invoicing ipar iparnya iri
        irigasi iring-iringan iringan irisan irit iritasi ironi ironis ironisnya irwanmussry is isap isapan
        isbat iseng ishraan isi isian isinya iskemik islamicbookfairofficial isolasi isoman isoter issue
        istiadat istighfar istilah istilahnya istimewa istirahat istri istrinya isu isu-isu isunya isyarat
        it's item items itikad itinerary itu itulah itupun iuran iya iyyaakanasta'iin izin izin-izin izinnya
        j jabatan jabatan-jabatan jabatannya jabon jaddaa jadi jadikan jadikanlah jadilah jadinya jadul
        jadwal jadwalkan jadwalnya jaga jagain jagal jagalah jagat jago jagoan jagung jahat jahe jahit
        jahitan jajak jajaki jajan jajanan jajar jajaran jajarannya jaket jaksa jala jalan jalan-jalan
        jalanan jalani jalankan jalannya jalar jalin jalinan jalur jalur-jalur jalurnya jam jam-jam jamaah
        jamak jaman jambore jambret jambul jaminan jamu jamuan jamur jangan jangan-jangan jangankan
        janganlah janggal jangka jangkauan janin janinnya janji janji-janji janjian janjinya jantan jantung
        jantungnya jarak jaraknya jarang jargas jargon jari jari-jari jaring jaringan jaringannya jarinya
        jarum jas jasa-jasa jasad jasadnya jasanya jasmani jatah jatuh jatuhnya jauh jauh-jauh jauhi jauhnya
        jawab jawaban jawabannya jawabkan jawabnya jawara jeans jebakan jeblok jebol jebolan jebolnya jeda
        jejak jejak-jejak jejaka jejaknya jejaring jelajah jelajahi jelang jelas jelas-jelas jelasin
        jelaskan jelasnya jelek jeli jemaah jemaahnya jemaat jemari jemawa jembatan jempol jemput jemuran
        jenaka jenama jenazah jenazahnya jendela jengkel jengkol jenguk jenis jenis-jenis jenisnya jenius
        jenjang jenuh jepit jepretan jera jeram jerat jeratan jerawat jerih jeriken jernih jeroan jersey
        jeruji jeruk jet jg jijik jika jilbab jilid jinak jinnati jip jiwa jiwanya job jodoh joget jogging
        joglo join joint jok joki jomblo jomlo jor-joran jorok jual jual-beli jualan jualannya jualnya juang
        juara juaranya jubah judi judo judol judul judulnya juga jujur juknis julid julukan jumbo jumlah
        jumlahnya jumpa jumpai jumpsuit jumrah juncto juniornya junjungan junta junto juragan jurang juri
        jurnal jurnalis jurnalisme jurnalistik juru jurus jurusan jus justice justru juta jutaan juz k
        kaafiriin kabar kabarnya kabel kabin kabinetnya kabul kabur kabut kaca kacamata kacang
        kacang-kacangan kacau kadaluarsa kadang kadang-kadang kadar kadarnya kader kader-kader kaderisasi
        kadernya kadet kado kafe kafein kafir kaftan kaget kagum kah kaidah kain kaitan kaitannya kajian
        kajiannya kakak kakaknya kakao kakap kakatua kakek kakeknya kaki kaki-kaki kakinya kaktus kaku kala
        kalah kalangan kalanya kalau kalaupun kaldera kaldu kalem kalender kaleng kalengan kali kalian
        kaliber kalibrasi kaligrafi kalimat kalimat-kalimat kalinya kalium kalkulasi kalkulator kalo kalori
        kalorinya kalsium kalung kam kama kamaa kamar kamarnya kambing kambingnya kambuh kamera kameranya
        kami kamipun kamp kampanye kampanyenya kampas kamping kampiun kampungnya kampus kampus-kampus
        kampusnya kamu kan kanal kanan kanannya kancah kancing kandang kandangnya kandas kandidat kandung
        kandungan kandungannya kandungnya kangen kangkung kanker kanopi kans kantin kantong kantor-kantor
        kantoran kantornya kantuk kantung kanvas kaos kap kapabilitas kapal kapal-kapal kapan kapanpun kapas
        kapasitas kapasitasnya kapasitor kapita kapitalisasi kapok kapsul kapten kapur kar kara karakter
        karakter-karakter karakteristik karakternya karam karang karangan karantina karat karbohidrat karbon
        karcis kardinal kardio kardiologi kardiovaskular kardus karena karenanya karet kargo karhutla kari
        karib karibnya karier kariernya karikatur karir karirnya karismatik karnaval karomi karoseri karoten
        karpet karsinogenik karst kartel karton kartu kartun kartunis karun karung karunia karya karya-karya
        karyanya karyawan karyawannya kas kasabat kasar kasasi kaset kasih kasihan kasihanilah kasihmu
        kasihnya kasir kasta kasual kasur kasus kasus-kasus kasusnya kata kata-kata katagori katak katakan
        katakanlah katalis katalisator katalog katanya katarak kategori kategorinya kategorisasi katering
        katoda katun katup kau kaum kaus kavling kawah kawakan kawal kawalan kawan kawan-kawan
        kawan-kawannya kawanan kawannya kawasan kawasan-kawasan kawasannya kawat kawin kawinnya kaya kayak
        kayaknya kayan kayanya kayu kbps ke ke- keabsahan keadaan keadaannya keadilan keagamaan keagenan
        keagungan keahlian keahliannya keajaiban keakraban keakuratan keamanan keamanannya keandalan
        keanehan keanekaragaman keanggotaan keanggunan kearifan keaslian keatas kebagian kebahagiaan
        kebaikan kebaikanmu kebajikan kebakaran kebal kebanggaan kebanggaannya kebanggan kebangkrutan
        kebangsaan kebanjiran kebanyakan kebaruan kebaya kebayang kebebasan kebenaran kebenarannya kebencian
        keberadaan keberadaannya keberagaman keberangkatan keberangkatannya keberanian keberaniannya
        keberatan keberatannya keberhasilan keberhasilannya keberkahan keberlangsungan keberlanjutan
        kebermanfaatan keberpihakan kebersamaan kebersamaannya kebersihan keberuntungan kebesaran kebetulan
        kebhinekaan kebiasaan kebiasaannya kebidanan kebijakan kebijakan-kebijakan kebijakannya
        kebijaksanaan kebingungan kebisingan kebobolan kebocoran kebodohan kebohongan kebolehan kebolehannya
        kebrutalan kebugaran kebun kebuntuan keburu keburukan kebutuhan kebutuhannya kecabangan kecakapan
        kecaman kecanduan kecanggihan kecantikan kecap kecapekan kecebong kecelakaan kecelakan kecemasan
        kecemburuan kecenderungan kecepatan kecepatannya kecerahan kecerdasan keceriaan kecewa kecil
        kecil-kecil kecil-kecilan kecilnya kecintaan kecocokan kecokelatan kecoklatan kecolongan kecuali
        kecukupan kecurangan kecurigaan kedai kedalam kedalaman kedaluwarsa kedamaian kedap kedapatan
        kedatangan kedatangannya kedaulatan kedekatan kedekatannya kedelai kedelapan kedepan kedepannya
        kedewasaan kediaman kediamannya kedinasan kedinginan kedirgantaraan kedisiplinan kedok kedondong
        kedua kedua-duanya keduanya kedudukan kedudukannya keekonomian keekonomiannya keemasan keempat
        keempatnya keenam keengganan keesokan kefarmasian kegaduhan kegagalan kegagalannya keganasan
        kegelapan kegelisahan kegemaran kegembiraan kegembiraannya kegempaan kegemukan kegiatan
        kegiatan-kegiatan kegiatannya kegigihan kegigihannya keguguran kegunaan kehabisan kehadiran
        kehadirannya kehamilan kehamilannya kehancuran kehandalan kehangatan keharmonisan keharusan
        kehati-hatian kehebatan kehebohan kehendak kehendaki kehidupan kehidupannya kehijauan kehilangan
        kehormatan kehujanan kehumasan keikhlasan keikutsertaan keikutsertaannya keilmuan keimanan keindahan
        keindahannya keinginan keinginannya keislaman keistimewaan kejadian kejadian-kejadian kejadiannya
        kejahatan kejahatannya kejam kejang kejanggalan kejar kejar-kejaran kejaran kejatuhan kejauhan
        kejayaan kejayaannya kejelasan kejelekan kejenuhan kejepit kejernihan keji kejinya kejiwaan keju
        kejuaraan kejujuran kejuruan kejut kejutan kekacauan kekagumannya kekakuan kekal kekalahan
        kekalahannya kekambuhan kekasih kekasihnya kekayaan kekayaannya kekebalan kekecewaan kekecewaannya
        kekejaman kekeliruan kekeluargaan kekerasan kekeringan kekesalan kekesalannya kekhasan kekhawatiran
        kekhawatirannya kekhilafan kekhususan kekhusyukan kekinian kekisruhan kekompakan kekonsuleran
        kekosongan kekuasaan kekuasaannya kekuatan kekuatannya kekuningan kekurangan kekurangannya kelab
        kelabu keladi kelahiran kelahirannya kelainan kelak kelakuan kelalaian kelam kelamaan kelamin
        kelancaran kelangkaan kelangsungan kelanjutan kelanjutannya kelapa kelapangan kelaparan kelar kelas
        kelasnya kelayakan kelebihan kelebihannya keledai kelegaan kelelahan kelelawar keleluasaan kelemahan
        kelembaban kelembagaan kelembapan kelembutan kelengahan kelengkapan kelenjar kelestarian kelesuan
        kelewat kelewatan kelezatan keliatan kelihatan kelihatannya keliling kelima kelimanya kelincahan
        kelinci kelir keliru kelistrikan kelokan kelola kelolaan kelolosan kelompok kelompok-kelompok
        kelompoknya kelonggaran kelontong kelopak kelor keloter keluar keluar-masuk keluaran keluarga
        keluarga-keluarga keluargaku keluarganya keluarkan keluarnya kelucuan keluh keluhan keluhannya
        kelulusan kelumpuhan kemacetan kemahalan kemajuan kemakmuran kemampuan kemampuannya kemana
        kemana-mana kemanan kemandirian kemanfaatan kemanusiaan kemanusian kemarahan kemarau kemaren kemari
        kemarin kemarin-kemarin kemas kemasan kemasannya kemaslahatan kemasukan kemasyarakatan kematangan
        kematian kematiannya kemauan kemauannya kembali kembalikan kembalinya kembang kembangkan kembar
        kembaran kembarnya kembung kemegahan kemeja kemelut kemenangan kemenangannya kementeriannya
        kemerahan kemerdekaan kemeriahan kemerosotan kemesraan kemewahan kemih kemiringan kemiripan
        kemiskinan kemitraan kemo kemoterapi kempes kemping kemudahan kemudi kemudian kemuliaan kemunculan
        kemunculannya kemunduran kemungkinan kemungkinannya kemurnian kena kenaikan kenaikannya kenaikkan
        kenakalan kenakan kenal kenalan kenamaan kenampakan kenang-kenangan kenangan kenapa kenari kencan
        kencang kencing kendala kendala-kendala kendali kendalikan kendaraan kendaraannya kendarai kendaran
        kendati kendor kendur kenegaraan kengerian kenikmatan kening keniscayaan kental kentang kentara
        kenyal kenyamanan kenyamanannya kenyang kenyataan kenyataannya keok keolahragaan keonaran keong
        kepabeanan kepada kepadaborroweryang kepadadetikcom kepadaku kepadamu kepadanya kepadatan kepalanya
        kepanasan kepanikan kepanjangan kepantasan keparahan kepariwisataan kepastian kepatuhan kepatutan
        kepedulian kepeduliannya kepekaan kepelatihan kepelatihannya kepemilikan kepemilikannya kepemiluan
        kepemimpinan kepemimpinannya kependekan kependidikan kepengurusan kepentingan kepentingannya
        kepercayaan kepercayaannya kepergian kepergiannya kepergok keperluan kepesertaan kepikiran kepincut
        kepindahan kepindahannya keping kepingan kepiting kepolisian keponakan keponakannya kepraktisan
        kepribadian kepribadiannya keprihatinan keprihatinannya kepuasan kepulan kepulangan kepulangannya
        kepunahan kepunyaan keputusan keputusan-keputusan keputusannya keputusasaan kerabat kerabatnya
        keracunan keragaman keraguan kerah kerahasiaan kerajinan kerak kerakel kerakyatan keramahan
        keramaian keramik keran keranda kerang kerangka keranjang kerap kerapatan kerapu keras kerasa
        kerasnya kerawanan kerbau keren kerentanan kerepotan keresahan kereta keretakan keributan kericuhan
        kerikil kerinduan kering keringanan keringat keripik keriput keris keriting kerja kerja-kerja
        kerjaan kerjakan kerjanya kerjasama kerjasamanya kernet kerok keroncong kerongkongan keropos kertas
        kerudung kerugian kerugiannya keruh kerukunan kerumitan kerumunan keruntuhan kerupuk kerusakan
        kerusakannya kerusuhan kesabaran kesabarannya kesadaran kesadarannya kesakitan kesaksian
        kesaksiannya kesal kesalahan kesalahan-kesalahan kesalahannya kesalahpahaman kesalehan kesamaan
        kesan kesana kesanggupannya kesannya kesatu kesayangan kesayangannya kesebelasan kesederhanaan
        kesediaan kesedihan kesedihannya kesegaran keseharian kesehariannya kesehatan kesehatannya
        keseimbangan kesejahteraan kesejukan kesekian keselamatan keselamatannya keselarasan keseleo
        keseluruhan keseluruhannya kesembilan kesembuhan kesempatan kesempatannya kesempurnaan kesemutan
        kesenangan kesengajaan kesenian kesenjangan kesepahaman kesepakatan kesepian kesepuluh keserentakan
        keseriusan keseriusannya keseruan keseruannya kesesatan kesesuaian kesetaraan kesetiaan kesiagaan
        kesialan kesiapan kesiapannya kesiapsiagaan kesibukan kesibukannya kesigapan kesimpulan
        kesinambungan kesini kesolidan kesopanan kestabilan kesuburan kesucian kesuksesan kesuksesannya
        kesulitan kesungguhan kesurupan kesusahan kesusilaan ketaatan ketabahan ketahanan ketahanannya
        ketahuan ketahui ketahuilah ketajaman ketajamannya ketakberpihakan ketakutan ketakwaan ketan
        ketangguhan ketangkap ketangkasan ketar-ketir ketat ketatanegaraan ketatnya ketawa ketebalan
        ketegangan ketegasan keteguhan ketekunan keteladanan keteledoran ketelitian ketemu ketenangan
        ketenaran ketentraman ketentuan ketentuan-ketentuan ketentuannya ketepatan keterampilan keterangan
        keterangan-keterangan keterangannya keteraturan keterbatasan keterbukaan ketergantungan
        keterhubungan keterikatan keterisian keterjangkauan keterkaitan keterlaluan keterlambatan
        keterlibatan keterlibatannya keterpilihan keterpurukan ketersediaan ketersediaannya ketertarikan
        ketertarikannya ketertiban ketertinggalan keterwakilan ketetapan ketiadaan ketiak ketibaan ketidak
        ketidakadilan ketidakhadiran ketidakjelasan ketidakmampuan ketidaknyamanan ketidakpastian
        ketidakpercayaan ketidakpuasan ketidakseimbangan ketidaksesuaian ketidakstabilan ketidaktahuan
        ketiga ketiganya ketik ketika ketikafossil ketimbang ketimpangan ketinggalan ketinggian
        ketinggiannya keto ketok ketoprak ketujuh ketuk ketukan ketulusan ketumbar keturunan keuangan
        keuangannya keunggulan keunggulannya keunikan keuntungan keuntungannya keutamaan keutamaannya
        keutuhan kewajaran kewajiban kewajibannya kewalahan kewarganegaraan kewaspadaan kewenangan
        kewenangannya kewibawaan keyakinan keyakinannya keyboard keyless keynote keyword kg kh kha khalaq
        khalayak khalfahum khannaas khas khasiat khasnya khatam khatimah khawatir khawatirkan khidmat khilaf
        khilafah khilafan khitan khitanan khotbah khs khushushon khushuu khusunya khusus khususnya khusyuk
        khutbah kiamat kian kiat kiblat kicauan kick-off kickboxing kickoff kikil kilang kilas kilat kilau
        kilo kilogram kilogramnya kiloliter kilometer kilonya kimia kimono kinclong kinerja kinerjanya kini
        kios kios-kios kiosnya kipas kiper kiprah kiprahnya kir kira kira-kira kirab kiranya kiri kirim
        kiriman kirimkan kirinya kisah kisah-kisah kisahnya kisaran kisruh kista kita kitaabu kitab-kitab
        kitchen kl klaim klaimlinkpendaftaran klaimnya klakson klan klarifikasi klarifikasinya klasemen
        klasifikasi klasik klaster klausul klien kliennya klik klikdi klimaks klinik klinis klip klop
        klorida kloter klub klub-klub klubnya kluster kly km knalpot knock knot know kobaran koboi kobra
        kocak kocar-kacir kocek kocok kode kode-kode kodifikasi koefisien kognitif koin kok kokain koki
        kokoh kokpit kol kola kolaborasi kolaborasinya kolaboratif kolagen kolam kolaps kolase kolega
        koleganya koleksi koleksinya kolektif kolektivitas kolektor kolesterol kolom kolong koloni kolonial
        kolonialisme kolosal koma kombinasi komedi komedian komen komentar komentarnya komentator komersial
        komersialisasi komersil komet komik komika komitmen komitmennya komoditas komoditi komorbid kompak
        kompartemen kompatibel kompensasi kompeten kompetensi kompetensinya kompetisi kompetitif kompetitor
        kompetitornya kompilasi komplain kompleks kompleksitas komplet komplikasi komplit komplotan komponen
        komponen-komponen komponennya kompor kompos komposer komposisi komposisinya komposit komprehensif
        kompresi kompresor kompromi komputasi komputer komunal komunikasi komunikasikan komunikasinya
        komunikatif komunitas komunitasnya kondang kondangan kondensasi kondisi kondisinya kondusif
        kondusifitas koneksi konektivitas konferensi konfigurasi konfirmasi konflik konfliktual konfrensi
        konfrontasi kongkalikong konglomerat konjungsi konkret konkrit konon konsekuensi konsekuensinya
        konseling konselor konsen konsensus konsentrasi konsentrat konsep konsepnya konser konsernya
        konservasi konservatif konsesi konsisten konsistensi konsistensinya konsol konsolidasi konsorsium
        konspirasi konstan konstelasi konstituen konstituennya konstitusional konstruksi konstruksinya
        konstruktif konstruktor konsuler konsultan konsultasi konsultasikan konsumen konsumennya konsumer
        konsumsi konsumsinya konsumtif kontainer kontak kontaknya kontaminasi konteks konteksnya kontekstual
        kontemporer konten konten-konten kontennya konter kontes kontestan kontestasi kontingen kontingensi
        kontinuitas kontra kontradiksi kontradiktif kontrak kontrak-kontrak kontrakan kontrakannya
        kontraknya kontraksi kontraktor kontraproduktif kontras kontribusi kontribusinya kontributor kontrol
        kontroversi kontroversial kontroversialnya kontruksi kontur konvalesen konvensional konvergensi
        konversi konvoi konyol kooperatif koordinasi koordinasikan koordinat koper koperatif kopi kopiah
        kopinya kopling koplo kopra koran korban korban-korban korbannya kordinasi korek koreksi korektif
        korelasi koreografer koreografi koresponden koridor korona koroner korosi korporasi korsleting
        kortisol korup korupsi koruptif koruptor kos kos-kosan kosakata kosan kosmetik kosmik kosmologi
        kosmos kosnya kosong kost kostum kota-kota kotak kotak-kotak kotanya kotor kotoran kram kreasi
        kreatif kreatifitas kreativitas kreator kredensial kredibel kredibilitas kredibilitasnya kredit
        kreditnya kreditur krem kresek kretek krim krimer kriminalisasi kriminalitas kriminolog kripto
        krisis krispi kristal kriteria kritik kritikal kritikan kritiknya kritikus kriting kritis kriya krn
        kromosom kronik kronis kronologi kronologinya kronologis krs kru krusial kuadriliun kuah kualitas
        kualitasnya kuantitas kuantum kuartal kuartalan kuarter kuas kuasa kuat kuatnya kubik kubu kubur
        kuburan kubus kucing kucing-kucing kucuran kuda kuda-kuda kudapan kudeta kue kuesioner kufuwan kuil
        kuintal kuis kukang kuku kukuh kulakan kulakukan kuli kuliah kuliner kulinernya kulit kulitnya
        kulkas kulli kullun kulminasi kulot kultur kultural kuman kumparan kumpul kumpulan kumpulkan kumuh
        kumulatif kunci kuncian kuncinya kuning kunjung kunjungan kunjungannya kunjungi kuno kuntum kunyit
        kuota kuotanya kupas kuping kupon kuponnya kupu-kupu kura-kura kurang kurangi kurangnya kurasi
        kuratif kurator kurban kurbannya kurikulum kurir kurma kurs kursi kursinya kursiyyuhus-samaawaati
        kursor kursus kurun kurungan kurus kusam kustom kustomisasi kusut kutil kutip kutipan kutu kutub
        kutubihii kutukan kwintal l laa laammiim laaroiba laathaaqata laba laba-laba label labil labirin
        laboratorium labu lace lada ladang ladziina lafal lag laga laga-laga lagi lagi-lagi lagu lagu-lagu
        lagu-lagunya lagunya lah lahaa lahan lahan-lahan lahannya lahar lahir lahirlah lahirnya lahu lahul
        lahum lahumul lahumulfatiha lail lain lain' lain-lain lain-lainnya lainnya lainya lajang laju
        lajunya lajur lakban laki laki-laki laki-lakinya lakon lakoni laksanakan laktat laku lakukan lakum
        lalai lalang lalapan lalat lalin lall lalu lalu-lintas lalui lalulintas lalunya lam lama lama-lama
        laman lamanya lamaran lamban lambang lambannya lambat lambatnya lambung lamhatin lamp lampau
        lampiran lampirkan lampu lampu-lampu lan lanaa lancar lancarnya landai landas landasan landed
        landing landmark landscape langganan langgeng langit langit-langit langka langkah langkah-langkah
        langkah-langkahnya langkahnya langsing langsung langsungnya lanjut lanjutan lanjutannya lanjuti
        lanjutkan lanjutnya lansia lanskap lantai lantang lantaran lantas lap lap-lap lapak lapak-lapak
        lapaknya lapang lapangan lapangannya lapar lapis lapisan lapor laporan laporan-laporan laporannya
        laporkan laps laptop lapuk larangan laras lari larinya laris lartas larut laser latar latensi latih
        latihan latihannya lauk laun launching laundry laut lautnya lava lavender lawan lawan-lawan
        lawan-lawannya lawannya lawas lawatan lawatannya lawyer layak layaknya layanan layanannya layang
        layar layarnya layer layered layering layout layu lazim leader leading learning lebah lebam lebar
        lebarnya lebat lebih lecet ledak ledakan leg lega legal legalisasi legalitas legenda legendaris
        legging legislatif legislator legit legitimasi legiun leher lehernya lekang lekas lekat leksikon
        lekuk lekukan lelah lelaki lelang lelangnya lele leluasa lelucon leluhur leluhurnya lem lema lemah
        lemahnya lemak lemaknya lemari lemas lembab lembaga lembaga-lembaga lembaganya lembah lembap lembar
        lembaran lembek lembur lembut lemon lempar lemparan lempeng lencana lending lendir lengah lengan
        lengang lengannya lengkap lengkapi lengkapnya lengket lengkuas lengkungan lengser length lensa
        lentik lentur lenyap lepas leptospirosis lereng lesakan lesakkan lesehan lesi lesu lesunya letak
        letaknya letupan letusan level levelnya lewat lewati lewatkan lex lezat lg lho liabilitas liar liat
        libatkan liberal libero library libur liburan liburannya liburnya licik licin lidah lidi lidik lift
        lifter lifting ligamen lih lihai lihat lihi likes likuidasi likuiditas lil lilin lilit lilitan lill
        lillaahi lima limbah limbung limit limpahan limpahkan limpahkanlah limpasan lincah lindung lindungan
        linen lingkar lingkaran lingkungan lingkungannya lingkup linglung lini link linknya lintah lintas
        lintasan liontin lipat lipatan lipid lipit lipstik lira lirik liriknya lisan lisensi lisozim list
        listrik listriknya liter literasi literatur lithium lithium-ion litigasi litium liur livery lkenberg
        ll llaahi lo load lobi lobster local lockdown logam logammulia logat logika logikanya login logis
        logistik logo loh lokakarya lokal lokalnya lokasi lokasi-lokasi lokasinya loket lokomotif lolos
        lolosnya lomba lompat lompatan loncat longboat longer longgar longsor longsoran longsornya lonjakan
        lonjong lontar lontaran lontarkan lontong look loose loreng lorong losers loss lotre lovebugs lowong
        lowongan loyal loyalitas lu lua luang luapan luar luarnya luas luasan luasnya lubang lucu lucunya
        ludes lugas luka luka-luka lukanya lukis lukisan luluh lulus lulusan lumayan lumba-lumba lumbung
        lumpuh lumrah lumut lunak lunas luncur luntur lupa lupakan lupus luput luring lurus lusa lusin
        lutein lutut luwes lys m maa maaf maafkanlah maaflah maafnya maag mabrur mabuk macam macam-macam
        macem macet macetnya madu maestro mafia magang maggot maghdhuubi'alaihim magis magma magnesium
        magnet magnitudo magrib mah maha mahakarya mahal mahalnya mahar mahasiswa mahasiswanya mahasiswi
        mahir main main-main mainan mainkan mainnya mainstream maintenance majalah majemuk majiid majikan
        majikannya maju maka makalah makam makan makan-makan makanan makanan-makanan makanannya makannya
        makanya makar makasih make makelar makeup makhluk makin makmum makna maknai maknanya makro
        makroekonomi makroprudensial maksa maksiat maksimal maksimalkan maksimalnya maksimum maksud
        maksudnya maktasabat mal malaaikatihii malah malahan malaikat malam malam-malam malamnya malapetaka
        malaria malas males maling malnutrisi malu malware mamalia mamanya mamaos mamin mampir mampu
        mampukah mana mana-mana manage manajemen manajemennya manajer manajerial manajernya manakah manakala
        manapun mancanegara mancing mancur mandat mandatori mandek mandi manfaat manfaatkan manfaatnya manga
        mangan manggil manggung mangkok mangkrak mangkuk mangrove mangsa mani manifestasi manik-manik
        manipulasi manipulatif manis manisnya manta mantan mantan-mantan mantap mantel mantu mantukarena
        mantutersebut manual manufaktur manusia manusianya manusiawi manuver map mapan marabahaya marah
        marah-marah marak maraknya maraton marching margarin margin marginal mari marilah marinasi maritim
        marjin marka markas markasnya market marketplace marking marmer maroon marquee martabat martir
        marwah masa masa-masa masak masakan masal masalah masalah-masalah masalahnya masanya mashiir masif
        masifnya masih masing masing-masing masinis mask maskapai maskapai-maskapai maskawin masker maskot
        maskulin massa massal massif masterplan masuk masukan masukan-masukan masukkan masuknya masyaallah
        masyarakat masyarakatnya masyarkat masyayiniaa mata mata-mata matahari matang matangkan matanya
        matcha matchday matching matematika matematis materai materi material materialnya materiil materil
        materinya mati mati-matian matic matik matikan matinya matra matras matte mau maul maulaanaa maunya
        maupun maut mawar maxi mayat mayatnya mayoritas mayoritasnya mayur mdpl me-repost medali media
        media-media median mediasi mediator medik medio medis meditasi medium medsos meeting megabintang
        megah megapiksel megapixel megaproyek megathrust megawatt meja mejadi mekanik mekanis mekanisme
        mekanismenya melabeli melacak meladeni melahap melahirkan melainkan melaju melakoni melaksanakan
        melaksanakannya melakukan melakukannya melalap melalu melalui melaluiekosistem melaluinya melalukan
        melamar melambaikan melambangkan melambat melambatnya melambung melambungkan melampaui melampiaskan
        melampirkan melancarkan melancong melanda melandai melanggar melangkah melangsungkan melanjutkan
        melanjutkannya melansir melantai melantik melantunkan melapor melaporkan melaporkannya melarang
        melarikan melatarbelakangi melatih melaut melawan melawat melayang melayangkan melayani melebar
        melebarkan melebihi melecehkan meledak meledakkan melegakan melegalkan melegenda melego melejit
        melek melekat melelahkan melelang meleleh melemah melemahkan melemahnya melempar melempari
        melemparkan melempem melenceng melenggang melengkapi melengkung melenyapkan melepas melepaskan
        melepaskannya melepasnya melerai melesakkan melesat meleset melestarikan meletakan meletakkan
        meletus melewati melewatinya melewatkan melibas melibatkan meliburkan melihat melihat-lihat
        melihatnya melimpah melimpahkan melindungi melindunginya melingkar melingkupi melintang melintas
        melintasi melipatgandakan melipir meliput meliputi melirik melitus meliuk-liuk melobi melodi
        meloloskan melompat melon melonggarkan melonjak melonjaknya melontarkan melorot meluangkan meluap
        meluapkan meluapnya meluas meluaskan meluasnya meluber melukai melukis melulu melumpuhkan melunak
        melunasi meluncur meluncurkan melupakan melupakannya meluruskan memaafkan memacu memadai memadamkan
        memadati memadukan memadukannya memahami memahaminya memainkan memainkannya memajang memajukan
        memakai memakainya memakan memakannya memaki memaklumi memaknai memaksa memaksakan memaksanya
        memaksimalkan memalsukan memalukan memamerkan memanas memanaskan memanasnya memancar memancarkan
        memancing memandang memandikan memandu memanen memanfaatkan memanfaatkannya memang memanggang
        memanggil memanggilnya memangkas memangsa memanipulasi memanjakan memanjang memanjat memanjatkan
        memantapkan memantau memantik memantul memantulkan memaparkan memar memarahi memarkir memarkirkan
        memasak memasaknya memasang memasangkan memasarkan memasarkannya memasok memastikan memastikannya
        memasukan memasuki memasukkan memasukkannya memata-matai mematahkan mematangkan mematikan mematok
        mematuhi membabi membaca membacakan membacanya membacok membagi membagi-bagikan membagikan
        membagikannya membaginya membahagiakan membahas membahasnya membahayakan membahu membaik membaiknya
        membajak membakar membalap membalas membalaskan membalasnya membalik membalikkan membalut membandel
        membanderol membandingkan membandingkannya membanggakan membangkang membangkitkan membangun
        membangunkan membanjiri membantah membantahnya membantai membanting membantu membantumu membantunya
        membara membasmi membatalkan membatasi membatik membaur membawa membawahi membawakan membawanya
        membayangi membayangkan membayar membayarkan membayarnya membebani membebankan membebaskan
        membeberkan membeda-bedakan membedah membedakan membedakannya membekali membekalinya membekap
        membekas membeku membekuk membekukan membela membelah membelakangi membelanjakan membeli membelikan
        membelinya membelokkan membenahi membenamkan membenarkan membenci membendung membengkak membentang
        membentangkan membentengi membentuk membentur member memberangkatkan memberanikan memberantas
        memberatkan memberdayakan membereskan memberhentikan memberi memberikan memberikannya memberinya
        memberitahu memberitahukan memberitakan memberkati memberlakukan memberontak membership membersihkan
        membersihkannya membesar membesarkan membesut membiarkan membiarkannya membiasakan membiayai
        membicarakan membicarakannya membidangi membidik membikin membimbing membina membingkai
        membingungkan membintangi membiru membisikkan membius memblokade memblokir membludak membobol
        membocorkan membohongi membolehkan membombardir membonceng membongkar memborong membosankan
        memboyong memboyongnya membran membuahkan membuang membuang-buang membuangnya membuat membuatkan
        membuatku membuatmu membuatnya membubarkan membubuhkan membubung membudidayakan membujuk membuka
        membukanya membuktikan membuktikannya membukukan membulat membumi membungkam membungkuk membungkus
        membuntuti membunuh membunuhnya membunyikan memburu memburuk memburuknya membusuk membutuhkan
        membutuhkannya membuyarkan meme memecah memecahkan memecat memecoin memediasi memegang memelihara
        memeluk memenangi memenangkan memenangkannya memendam memengaruhi memenjarakan mementahkan
        mementingkan memenuhi memepet memeragakan memerah memerangi memerankan memeras memercayai
        memerdekakan memergoki memerhatikan memeriahkan memeriksa memeriksakan memeriksanya memerinci
        memerintah memerintahkan memerkosa memerlukan memesan memesona memetakan memetik memfasilitasi
        memfitnah memfokuskan memicu memihak memijat memikat memikirkan memikirkannya memikul memikulnya
        memilah memilih memilihnya memiliki memilikinya memilikisense memilki memilukan memimpin meminang
        meminati memindahkan memindai meminimalisasi meminimalisir meminimalkan meminjam meminjamkan meminta
        memintai memintanya meminum memisahkan memitigasi memo memobilisasi memodernisasi memodifikasi
        memohon memojokkan memoles memompa memonitor memorable memori memory memotivasi memotong memotret
        mempekerjakan mempelai mempelajari mempelajarinya mempengaruhi memperagakan memperbaharui
        memperbaiki memperbaikinya memperbanyak memperbarui memperberat memperbesar memperbolehkan
        memperburuk mempercantik mempercayai mempercayainya mempercayakan mempercepat memperdalam memperdaya
        memperdebatkan memperebutkan mempererat mempergunakan memperhatikan memperhitungkan memperindah
        memperingati memperingatkan memperjelas memperjuangkan memperkaya memperkecil memperkenalkan
        memperkeruh memperketat memperkirakan memperkokoh memperkosa memperkuat memperlakukan memperlambat
        memperlancar memperlebar memperlihatkan memperluas mempermalukan mempermasalahkan mempermudah
        memperoleh memperolehnya memperpanjang memperparah memperpendek mempersatukan mempersembahkan
        mempersempit mempersenjatai mempersiapkan mempersilahkan mempersilakan mempersoalkan mempersulit
        mempersunting mempertahankan mempertahankannya mempertajam mempertandingkan mempertanggungjawabkan
        mempertanyakan mempertaruhkan mempertebal mempertegas mempertemukan mempertimbangkan mempertontonkan
        mempesona mempopulerkan memposisikan memposting mempostingnya memprakirakan mempraktikkan
        memprediksi memprediksikan mempresentasikan memprihatinkan memprioritaskan memproduksi mempromosikan
        memproses memproteksi memprotes memprovokasi memproyeksi memproyeksikan mempublikasikan mempunyai
        memuaskan memuat memudahkan memudar memuji memukau memukul memukuli memulai memulainya memulangkan
        memuliakan memulihkan memuluskan memuncak memuncaki memunculkan memungkinkan memungkinkannya
        memungkiri memungut memuntahkan memupuk memupuskan memusatkan memusingkan memusnahkan memutar
        memutarnya memutus memutuskan memvalidasi memverifikasi memvonis men-download men-support menaati
        menabrak menabrakkan menabung menabur menafkahkan menafsirkan menagih menahan menahannya menahu
        menaikan menaiki menaikkan menajamkan menakar menakjubkan menaklukan menaklukkan menaksir
        menakut-nakuti menakuti menakutkan menamakan menamatkan menambah menambahkan menambal menambang
        menampakkan menampar menampik menampilkan menampung menanam menanamkan menancapkan menandai
        menandakan menandaskan menandatangani menanduk menang menangani menanggalkan menanggapi
        menanggapinya menangguhkan menanggulangi menanggung menangi menangis menangkal menangkap
        menangkapnya menanjak menantang menanti menantikan menantikannya menantu menantunya menanyakan
        menapak menapaki menara menargetkan menari menarik menariknya menaruh menata menatap menaungi
        menavigasi menawan menawar menawari menawarkan menayangkan mencabuli mencabut mencadangkan mencair
        mencairkan mencakup mencalonkan mencampur mencampuri mencanangkan mencantumkan mencapai mencapainya
        mencaplok mencari mencari-cari mencarikan mencarinya mencatat mencatatkan mencatut menceburkan
        mencecar mencederai mencegah mencegahnya mencegat mencekam mencekik mencemari mencemarkan mencemooh
        mencengangkan menceploskan mencerahkan mencerdaskan menceritakan mencermati mencerminkan mencerna
        mencetak mencicil mencicipi mencintai mencintaimu menciptakan mencium mencoba mencobanya mencoblos
        mencocokkan mencolok mencontoh mencontohkan mencopot mencoreng mencoret mencuat mencuatnya mencuci
        mencuit mencukupi menculik mencurahkan mencuri mencurigai mencurigakan mendadak mendaftar
        mendaftarkan mendahului mendahulukan mendaki mendakwa mendalam mendalami mendalaminya mendambakan
        mendampingi mendampinginya mendanai mendapat mendapati mendapatkan mendapatkannya mendarat
        mendaratkan mendasar mendasari mendasarinya mendasarkan mendata mendatang mendatangi mendatangkan
        mendatar mendaur mendebarkan mendedikasikan mendefinisikan mendekam mendekat mendekati mendekatinya
        mendekatkan mendeklarasikan mendemonstrasikan mendengar mendengarkan mendengarkannya mendengarnya
        mendengki mendepak mendeportasi mendera menderita mendesain mendesak mendeskripsikan mendetail
        mendeteksi mendiagnosis mendiami mendiang mendidih mendidik mending mendingan mendinginkan
        mendirikan mendiskreditkan mendiskriminasi mendiskusikan mendistorsi mendistribusikan mendoakan
        mendobrak mendokumentasikan mendominasi mendonasikan mendongkrak mendonorkan mendorong
        mendorongkemandirian mendorongnya mendownload menduduki menduga mendukung mendukungnya mendulang
        mendung mendunia menduplikasi menebak menebar menebarkan menebus menegakkan menegangkan menegaskan
        menegosiasikan meneguhkan menegur menekan menekankan meneken menekuk menekuni menelaah meneladani
        menelan menelantarkan menelepon menelisik meneliti menelurkan menelusuri menemani menemaninya
        menembak menembaki menembakkan menembus menempati menempatkan menempatkannya menempel menempelkan
        menempuh menemui menemuinya menemukan menemukannya menenangkan menendang menengah menengah-panjang
        menengahi menenggak menenggelamkan menengok menentang menenteng menentu menentukan menepati menepi
        menepikan menepis menerangi menerangkan menerapkan menerapkannya menerbangkan menerbitkan meneriaki
        meneriakkan menerima menerimanya menerjang menerjemahkan menerjunkan menerobos meneror menerpa
        menertibkan menerus meneruskan meneruskannya menetap menetapkan menetas meneteskan menewaskan
        mengabadikan mengabaikan mengabarkan mengabdi mengabdikan mengabulkan mengaburkan mengacak-acak
        mengacaukan mengacu mengacungkan mengada-ada mengadakan mengadang mengadaptasi mengadili mengadopsi
        mengadopsinya mengadu mengadukan mengadvokasi mengagendakan mengagetkan mengagumi mengagumkan
        mengaitkan mengajak mengajaknya mengajar mengajari mengajarkan mengaji mengajukan mengakali mengakar
        mengakhiri mengakhirinya mengakibatkan mengakomodasi mengakomodir mengakselerasi mengakses
        mengaksesnya mengaktifkan mengaktifkannya mengaku mengakui mengakuisisi mengakumulasi mengalah
        mengalahkan mengalami mengalaminya mengalihkan mengalir mengalirkan mengalokasikan mengamalkan
        mengamalkannya mengamanatkan mengamankan mengamati mengambang mengambil mengambilnya mengamen
        mengamini mengampanyekan mengampuni mengamuk menganalisa menganalisis mengancam mengandalkan
        mengandaskan mengandung menganga menganggap menganggapnya menganggarkan menganggu menganggur
        mengangkat mengangkut menganiaya menganjurkan mengantar mengantarkan mengantarkannya mengantisipasi
        mengantisipasinya mengantongi mengantre mengantri mengantuk menganulir menganut mengapa
        mengaplikasikan mengapresiasi mengapung mengarah mengarahkan mengarang mengartikan mengarungi
        mengasah mengasihi mengaspal mengatakan mengatakannya mengatasi mengatasinya mengatasnamakan
        mengatur mengawal mengawali mengawasi mengayomi mengayuh mengebom mengebut mengecam mengecap
        mengecat mengecek mengeceknya mengecewakan mengecil mengecilkan mengecoh mengecualikan mengedarkan
        mengedepankan mengedit mengedukasi mengejar mengejarnya mengejek mengejutkan mengekang mengeklaim
        mengekor mengeksekusi mengeksploitasi mengeksplor mengeksplorasi mengekspor mengekspos
        mengekspresikan mengelabui mengelak mengelilingi mengeliminasi mengelola mengeluarkan mengeluh
        mengeluhkan mengemas mengembalikan mengembalikannya mengemban mengembang mengembangkan
        mengembangkannya mengembus mengembuskan mengemudi mengemudikan mengemuka mengemukakan mengenai
        mengenakan mengenakannya mengenakkan mengenal mengenali mengenalinya mengenalkan mengenalnya
        mengenang mengenaskan mengencangkan mengendalikan mengendalikannya mengendap mengendarai mengendur
        mengendurkan mengendus mengentaskan mengenyam mengenyangkan mengepul mengepung mengerahkan mengeras
        mengerek mengerem mengerikan mengering mengeringkan mengerjakan mengerjakannya mengeroyok mengerti
        mengerucut mengeruk mengerumuni mengesahkan mengesampingkan mengesankan mengetahui mengetahuinya
        mengetes mengetik mengetuk mengevakuasi mengevaluasi menggabungkan menggabungkannya menggadaikan
        menggaet menggagalkan menggagas menggairahkan menggalakkan menggalang menggali menggambar
        menggambarkan menggambarkannya menggandakan menggandeng mengganggu menggangu mengganjal mengganti
        menggantikan menggantikannya menggantinya menggantung menggantungkan menggapai menggarap
        menggarisbawahi menggasak menggaungkan menggeber menggebrak menggebu-gebu menggegerkan menggelapkan
        menggelar menggeledah menggeliat menggelitik menggelontorkan menggelorakan menggeluti menggema
        menggemaskan menggembala menggembirakan menggemparkan menggempur menggenang menggenangi menggenapi
        menggencarkan menggendong menggenggam menggenjot menggerakan menggerakkan menggerebek menggerogoti
        menggeruduk menggerus menggeser menggetarkan menggiatkan menggigit menggila menggilas menggiring
        menggiurkan menggoda menggodok menggondol menggoreng menggoyahkan menggratiskan menggubris menggugah
        menggugat menggugurkan menggulingkan menggulir menggulirkan menggulung menggunakan menggunakannya
        mengguncang menggunung menggusur mengguyur menghabisi menghabiskan menghadang menghadap menghadapi
        menghadapidisrupsi menghadapinya menghadiri menghadirkan menghafal menghajar menghakimi
        menghalang-halangi menghalangi menghalanginya menghalau menghambat menghampiri menghampirinya
        menghancurkan menghangatkan menghanguskan menghantam menghantui menghapus menghapuskan mengharap
        mengharapkan menghargai mengharukan mengharumkan mengharuskan menghasilkan menghasut menghdapi
        menghebohkan menghelat menghemat menghembuskan menghendaki mengheningkan menghentikan
        menghentikannya mengherankan menghiasi menghibur menghidangkan menghidupi menghidupkan menghijau
        menghilang menghilangkan menghimbau menghimpun menghina menghindar menghindari menghindarkan
        menghiraukan menghirup menghisap menghitung menghormati menghubungi menghubunginya menghubungkan
        menghujam menghujani menghujat menghukum menghuni mengibaratkan mengibarkan mengidap
        mengidentifikasi mengidolakan mengikat mengikhlaskan mengikis mengikuti mengikutinya
        mengikutsertakan mengilap mengimbangi mengimbau mengiming-imingi mengimplementasikan mengimpor
        menginap mengincar mengindahkan mengindari mengindikasikan menginfeksi menginformasikan mengingat
        mengingatkan menginginkan menginginkannya mengingkari menginisiasi menginjak menginjakkan menginput
        menginspirasi menginstal menginstalnya menginstruksikan mengintai mengintegrasikan mengintensifkan
        menginterogasi mengintervensi mengintimidasi mengintip menginvasi menginvestasikan mengira mengirim
        mengirimkan mengirimkannya mengiringi mengisahkan mengisap mengisi mengisolasi mengisyaratkan
        mengitari mengiyakan mengizinkan mengizinkannya mengkaji mengkampanyekan mengkhawatirkan
        mengkhianati mengkilap mengklaim mengklaimnya mengklarifikasi mengklasifikasikan mengklik
        mengkombinasikan mengkomunikasikan mengkonfirmasi mengkonsumsi mengkonversi mengkoordinasikan
        mengkreasikan mengkritik mengkritisi mengobarkan mengobati mengobrol mengokohkan mengolah
        mengolahnya mengoleksi mengombinasikan mengomentari mengomunikasikan mengonfirmasi mengonsolidasikan
        mengonsumsi mengonsumsinya mengontak mengontrak mengontrol mengonversi mengoordinasikan mengoper
        mengoperasikan mengoptimalisasi mengoptimalkan mengorbankan mengorbit mengoreksi mengosongkan
        mengoyak menguak menguap menguasai menguat menguatkan menguatnya mengubah mengubahnya mengubur
        mengucap mengucapkan mengucurkan mengudara menguji mengukir mengukuhkan mengukur mengulang
        mengulangi mengulanginya mengular mengulas mengumandangkan mengumbar mengumpulkan mengumumkan
        mengumumkannya mengunakan mengunci mengundang mengunduh mengundurkan mengunggah mengunggahnya
        mengungguli mengunggulkan mengungkap mengungkapkan mengungkapkannya mengungkit mengungsi menguning
        mengunjungi menguntit menguntungkan mengunyah mengupas mengupayakan mengupdate mengurai menguraikan
        mengurangi menguras mengurung mengurungkan mengurus mengurusi mengurusnya mengusahakan mengusap
        mengusik mengusir mengusulkan mengusung mengusut mengutak-atik mengutamakan mengutarakan mengutip
        mengutuk mengutus meniadakan menikah menikahi menikahkan menikam menikmati menikmatinya menikung
        menilai menilik menimba menimbang menimbulkan menimbun menimpa menimpali menimpanya menindak
        menindaklanjuti menindaklanjutinya meninggal meninggalkan meninggalkanku meninggalkannya
        meninggalnya meninggi meningkat meningkatkan meningkatkannya meningkatnya meninjau meninju menipis
        menipiskan menipu meniru menirukan menit menit-menit meniti menitikberatkan menitipkan meniup
        menjabarkan menjabat menjadi menjadikan menjadikannya menjadwalkan menjaga menjaganya menjagokan
        menjahit menjajakan menjajaki menjajal menjajalnya menjalani menjalankan menjalankannya menjalar
        menjalin menjamin menjamu menjamur menjangkau menjanjikan menjarah menjaring menjaringkan
        menjatuhkan menjauh menjauhi menjauhkan menjawab menjawabnya menjebak menjebol menjegal menjelajah
        menjelajahi menjelang menjelaskan menjelaskannya menjelma menjembatani menjemput menjemur menjenguk
        menjerat menjeratnya menjerit menjijikkan menjinakkan menjual menjualnya menjuarai menjulang
        menjumpai menjunjung menjuntai menjurus menodongkan menohok menolak menolaknya menoleh menoleransi
        menolong menonaktifkan menonjol menonjolkan menonton menontonnya menopang menorehkan menormalisasi
        mensejahterakan mensosialisasikan menstabilkan menstimulasi menstruasi mensukseskan mensupport
        mensyaratkan mensyukuri mentaati mentah mental mentalitas mentalnya mentas mentega mentereng
        menteri-menteri menterinya mentimun mentok mentor mentoring mentransfer mentransformasi
        mentransmisikan menu menua menuai menuangkan menuding menudingnya menuduh menuduhnya menugaskan
        menuju menujukkan menukangi menukar menukarkan menular menularkan menulis menuliskan menumbangkan
        menumbuhkan menumis menumpang menumpangi menumpuk menunaikan menunda menunduk menundukkan menunggak
        menunggangi menunggu menunggunya menunjang menunjuk menunjukan menunjukkan menuntaskan menuntun
        menuntut menunya menurun menuruni menurunkan menurunkannya menurunnya menurut menurutku menurutnya
        menusuk menutup menutupi menuturkan menyabet menyadap menyadari menyadarinya menyadarkan menyaingi
        menyajikan menyakini menyakiti menyakitkan menyaksikan menyaksikannya menyala menyalahgunakan
        menyalahi menyalahkan menyalakan menyalami menyalin menyalip menyalurkan menyamai menyamakan
        menyamar menyamarkan menyambangi menyambar menyambung menyambungkan menyambut menyambutnya
        menyampaikan menyamping menyandang menyanggupi menyangka menyangkal menyangkut menyanjung menyantap
        menyanyi menyanyikan menyapa menyapu menyarangkan menyarankan menyaring menyasar menyatakan menyatu
        menyatukan menyayangi menyayangkan menyayat menyebabkan menyebabkannya menyebar menyebarkan
        menyebarkannya menyebarluaskan menyeberang menyeberangi menyebrang menyebut menyebutkan menyebutnya
        menyederhanakan menyediakan menyedihkan menyedot menyegarkan menyegel menyegerakan menyehatkan
        menyeimbangkan menyejahterakan menyejukkan menyekolahkan menyelam menyelamatkan menyelamatkannya
        menyelami menyelaraskan menyeleksi menyelenggarakan menyelesaikan menyelesaikannya menyelidiki
        menyelimuti menyelinap menyelipkan menyelundupkan menyeluruh menyemangati menyemarakkan menyematkan
        menyembah menyembelih menyembuhkan menyembunyikan menyemburkan menyempatkan menyempit menyemprot
        menyemprotkan menyempurnakan menyenangkan menyendiri menyengat menyenggol menyentuh menyepakati
        menyepelekan menyerah menyerahkan menyerahkannya menyeramkan menyerang menyerap menyerbu menyeret
        menyergap menyertai menyertainya menyertakan menyeruak menyerukan menyerupai menyesal menyesali
        menyesalkan menyesatkan menyesuaikan menyetir menyetop menyetor menyetorkan menyetubuhi menyetujui
        menyetujuinya menyewa menyewakan menyia-nyiakan menyiagakan menyiapkan menyiarkan menyiasati
        menyikapi menyiksa menyimak menyimpan menyimpang menyimpannya menyimpulkan menyindir menyinggung
        menyingkap menyingkirkan menyiram menyiratkan menyisakan menyisihkan menyisipkan menyisir menyita
        menyoal menyodok menyodorkan menyokong menyongsong menyorot menyoroti menyosialisasikan menyuap
        menyuarakan menyudahi menyudutkan menyuguhkan menyukai menyukainya menyukseskan menyulap menyulitkan
        menyulut menyumbang menyumbangkan menyumbat menyundul menyuntik menyuntikkan menyuplai menyurati
        menyuruh menyurutkan menyusui menyusul menyusun menyusup menyusuri menyusut mepet meracik meradang
        meragukan merah merah-putih merahasiakan merahnya meraih meraihnya merajai merajalela merajut
        merakit merakyat meramaikan meramal meramalkan merambah merambat merampas merampok merampungkan
        meramu merancang merangkai merangkak merangkap merangkul merangkum merangsang merangsek merantau
        merapat merapatkan merapikan merasa merasakan merata meratakan meratapi meraup merawat merayakan
        merayakannya merayap merayu merchandise merchant merdu merealisasikan merebak merebaknya merebus
        merebut mereda meredakan meredam meredanya mereduksi meredup merefleksikan mereformasi meregang
        merehabilitasi merek merek-merek mereka mereka-mereka merekalah merekam merekayasa mereknya
        merekomendasikan merekrut merekrutnya merelakan merelokasi merembet meremehkan merencanakan
        merendahkan merendam merenggut merengkuh merenovasi merenung merenungkan merepotkan
        merepresentasikan meresahkan meresap meresmikan merespon merespons meresponsnya merestrukturisasi
        merestui meretas merevisi merevitalisasi merevolusi merger meriah merica merilis merilisnya merinci
        merincikan merinding merindukan meringankan meringkus merintangi merintis merk merkuri merobek
        merobohkan merogoh meroket merokok merombak merosot merotasi merta mertua mertuanya merubah merugi
        merugikan merujuk merumahkan merumput merumuskan meruncing meruntuhkan merupakan merusak mes mesin
        mesin-mesin mesinnya mesjid meski meskipun mesra mess mesti mestinya mesum metabolik metabolisme
        metal metalik metana mete meteor meteorit meter meteran metformin metode metodologi metrik mewabah
        mewadahi mewah mewajibkan mewakili mewanti-wanti mewarisi mewariskan mewarnai mewartakan mewaspadai
        mewawancarai mewujudkan mewujudkannya meyakini meyakinkan mezzanine mg mi mic microphone
        microplastik microsleep midi mie migrain migran migrasi mik mikir mikirin mikro mikroba mikrobioma
        mikrofon mikroorganisme mikroplastik mikroskop mikroskopis mil milad mild mile milenial miliar
        miliaran miliarder milidetik miligram milih milik miliki miliknya mililiter milimeter milisi militan
        militer militernya millenial millennial milyar mim mimbar mimmaa mimpi mimpinya min minal
        minalanbiyai minalmuslimiina minat minatnya mindset minggu-minggu mingguan minggunya miniatur
        minibus minim minimal minimalis minimarket minimnya minimum minka minmasyaarikil minn minor
        minoritas minqoblika mint minta mintai mintalah minum minum-minum minuman minus minyak miras miring
        mirip mirip-mirip miris mirrabbihii mirrobbihim misal misalkan misalnya misi misil misinformasi
        misinya miskin miskomunikasi mistar misteri misterius mistis mitigasi mitologi mitos mitra
        mitra-mitra mitranya miwah ml mlo mm mobil mobil-mobil mobilisasi mobilitas mobilnya mobkas mod moda
        modal modalitas modalnya mode model model-model modelgamis modeling modelling modelnya moderasi
        moderat moderator modern modernisasi modernitas modifikasi modis modul modular modus modusnya moge
        mogok mohon molekul molor molotov momen momen-momen momennya moment momentum momok momongan monarki
        moncer mondar-mandir moneter moneternya monetisasi money monggo monitor monitoring monokrom
        monoksida monopoli monorel monoton month montir monumental monyet mood moral moralitas moratorium
        more morfologi moril mortir mosi motif motifnya motivasi motivasinya motivation motivator motocross
        motogp motong motor motor-motor motorik motornya move moving moyang mph ms mtm mu muak mual mualaf
        muasal muat muatan mub muda muda-mudi mudah mudah-mudahan mudahan mudahnya mudanya mudik mufakat
        muflihuun mujair muka mukanya mukena mukhlishina mukjizat mukmin mula mulai mulailah mulanya multi
        multidimensi multidisiplin multievent multifungsi multiguna multilateral multinasional multiplayer
        multiplier multistage multitasking multivitamin muluk-muluk mulus mulut mulutnya mumi mumpung
        mumpuni mun muncul munculnya mundur mundurnya mungil mungkin munisi muntah muntahan muqarrobina
        murah murahan mural murid murid-murid muridnya murka murni musala musamus mushala mushola musibah
        musik musikal musiknya musim musim-musim musiman musimnya musisi muskuloskeletal muslimah mustahik
        mustahil mustajab mustaq mustaqiim musti musuh musuhnya mutakhir mutasi muter mutilasi mutlak
        muttaqiin mutu myanimelist mydramalist myo n na na'um na-na-na na-na-na-na naa naas nabiyi nabrak
        nada nadi nafas nafasnya nafkah nafsaan nafsii nafsu nah nahas nahkoda naik naik-turun naikkan
        naiknya nail nakal nakes nakhoda nalar naluri nama nama-nama namanya nambah nampak nampaknya namun
        nan nanam nanas nangis nangka nangkring nanti nantikan nantinya nanya napak napas napasnya napi
        narapidana narasi narasi-narasi narasumber narik narkoba narkotika nasabah nasabahnya nasehat nasi
        nasib nasibnya nasihat nasiinaa nasional nasionalis nasionalisme nasionalnya naskah nasyid native
        natrium natural naturalisasi naungan navigasi navy nchez nd ndak nds negara negara-negara negaranya
        negarawan negatif negatifnya negera negerinya negosiasi negosiator nekat nelayan nempel nenek
        nenek-nenek neneknya neon nepotisme neraca neraka nervous net netizen neto netra netral netralitas
        networking nez ngajak ngaji ngakak ngambil ngamen nganter ngantor ngantuk ngapa-ngapain ngapain
        ngasih ngebut ngecek ngedrop ngejar ngelihat ngeluh ngemil ngerasa ngerasain ngeri ngerti ngeyel
        ngga nggak ngobrol ngomong ngomongin ngopi ngotot ngunduh ngurus ngurusin niat niatan niatnya nifas
        nih nihil nikah nikahnya nikmat nikmati nikmatnya nikotin nilai nilai-nilai nilainya nipis nirawak
        nirkabel nirlaba nisan niscaya nit nitrat nits nobar noda noe noise noken nol nomenklatur nominal
        nominalnya nominasi nomine nomor-nomor nomornya non non-bank non-formal non-produktif non-subsidi
        non-teknis non-tunai nonaktif nonformal nongkrong nonhalal nonmigas nonprofit nonsiklikal nonstop
        nonsubsidi nonteknis nonton nontunai norak norma norma-norma normal normalisasi normalnya normatif
        nostalgia not nota notabene notaris notebook notice notifikasi nous nu nuansa nude nufarriqu nugget
        nuklir nuklirnya number numerasi numpang nunggak nunggu nungguin nurani nutrisi nutrisinya nuuril
        nya nyala nyalakan nyali nyaman nyambai nyambung nyampe nyamuk nyangka nyangkut nyanyi nyanyian
        nyari nyaris nyata nyatakan nyatanya nyawa nyawanya nyeleneh nyelonong nyentrik nyenyak nyeri
        nyinyir nyinyiran nyk nyuruh nyusul o obat obat-obat obat-obatan obatnya obesitas objek objek-objek
        objektif objektivitas obligasi obligor obor obrolan observasi obsesi obstruction obyek obyektif ocha
        of ofensif off off-road offering officialpersebaya offline offroad offshore offside offtaker ofisial
        ojek ojk ojol ok oke oknum oknum-oknum oksidatif oksigen okupansi olah olahan olahraga olahraganya
        oleh oleh-oleh olehnya oleng oli oligarki olive ombak ombre omega- omnibus omnichannel omong omongan
        omset omzet omzetnya on on-demand onar ondel-ondel ongkir ongkos onkologi online ons operan operandi
        operasi operasinya operasional operasionalnya operator opini opinion oplosan opor oposisi opsen opsi
        opsinya opsional optical optik optimal optimalisasi optimalkan optimasi optimis optimisme optimistis
        option or oral orang orang-orang orangnya orangtua orangtuanya oranye orasi orator orbit order
        orderan org organ organik organisasi organisasi-organisasi organisasinya organisme organizer orgasme
        orientasi orisinal orisinil orkes orkestra orkestrasi ormas ormas-ormas ornamen orsap ortopedi
        osteoarthritis osteoartritis osteoporosis otak otak-otak otaknya otentik otentikasi otodidak otomasi
        otomatis otomatisasi otomotif otonom otopsi otorisasi otoritarianisme otoriter otot otot-otot
        ototnya ounce out outdoor outer outfit outflow outing outlet output outside outsourcing outstanding
        oval ovarium oven overall overdimensi overdosis oversized overtourism owner ozon p pabrik
        pabrik-pabrik pabrikan pabriknya pacar pacaran pacarnya paceklik pack packaging pacu pacuan pacunya
        pada padahal padaku padam padamu padan padanya padat padatnya padel padi padinya padu paduan padukan
        pagar pagelaran pagi pagi-pagi paginya pagoda pagu paha pahala pahalanya paham pahami pahit pahitnya
        pailit pajak pajak-pajak pajaknya pakai pakaian pakaiannya pakainya pakan pakar pake pakem paket
        paket-paket paksa paksaan pakta paku palai palang palet paling palm palsu palung pamannya pamer
        pameran pamit pamitan pamor pamrih pamungkas panah panahan panas panasnya pancang panci pancing
        panda pandai pandang pandangan pandangannya pandangnya pandemi panduan panel panelis panen panennya
        pangan panggang panggangan panggil panggilan panggilannya panggul panggung panggungnya pangkal
        pangkalan pangkat pangkatnya pangsa pangsit panic panik panitera panitia panjang panjangnya panjat
        panjenengan pankreas panorama panoramic pantai pantai-pantai pantainya pantang pantangan pantas
        pantat pantau pantauan pants pantulan pantun panutan panwas papa papah papan papanya papar paparan
        paparannya paparazzi paper para parade paradigma paradoks parah parahnya paralayang paralel
        parameter parang paras parasit parasnya parasut parcel parenting parfum pari paripurna parit paritas
        pariwisata parkir parkiran parkirnya parlemen parpol parsial partai-partai partainya partikel
        partisi partisipan partisipasi partisipatif partner partnernya paru paru-paru paruh parutan pas
        pas-pasan pasal-pasal pasalnya pasang pasangan pasanganmu pasangannya pasar pasar-pasar pasaran
        pasarnya pasca pascabayar pascabencana pascapandemi pashmina pasien pasien-pasien pasiennya pasif
        pasir paska paslon pasok pasokan paspor pasrah passing passion password pasta pastel pasti pastikan
        pastinya pasukan pasukannya patah patahan paten patgulipat' patin patogen patok patokan patriotisme
        patroli patuh patuhi patung patungan patut paun paus paving pawai pawang payah payet payudara payung
        pcs pebalap pebalapnya pebasket pebisnis pebulutangkis pecah pecahan pecahnya pecak pecat pecel peci
        pecinta pedagang pedal pedalaman pedang pedangdut pedas pedesaan pedestrian pedoman peduli peer
        pegal pegang pegangan pegawai pegawainya pegiat pegokart pegolf pegulat pejabat pejabat-pejabat
        pejalan pejuang peka pekan pekarangan pekat pekerja pekerjaan pekerjaannya pekerjanya
        pelabuhan-pelabuhan pelacak pelacakan pelajar pelajaran pelajari pelak pelakor pelaksanaan
        pelaksanaannya pelaksananya pelaku pelaku-pelaku pelakunya pelamar pelaminan pelampung pelan
        pelan-pelan pelancong pelanggan pelanggannya pelanggar pelanggaran pelanggarannya pelantikan
        pelantikannya pelantun pelapis pelapor pelaporan pelaporannya pelapukan pelarangan pelari pelarian
        pelariannya pelat pelataran pelatih pelatihan pelatihan-pelatihan pelatihnya pelaut pelayan
        pelayanan pelayanannya pelayaran pelayat pelbagai pelebaran peleburan pelecehan pelecut peledak
        pelek pelelangan pelemahan pelemahannya pelemparan pelengkap pelepasan pelestarian peletakan peleton
        pelibatan peliharaan peliharaannya pelik pelimpahan pelindung peliputan pelonggaran pelopor pelosok
        pelosok-pelosok peluang peluang-peluang peluangnya peluit peluk pelukan pelukis pelumas pelunasan
        peluncur peluncuran peluncurannya peluru peluru-peluru pemadam pemadaman pemahaman pemain
        pemain-pemain pemainnya pemakai pemakaian pemakainya pemakaman pemakan pemaksaan pemakzulan
        pemalsuan pemalu pemanas pemanasan pemancing pemandangan pemandangannya pemandian pemandu
        pemanfaatan pemanggang pemanggilan pemangkasan pemangku pemangsa pemanis pemanjat pemantapan
        pemantau pemantauan pemantik pemaparan pemaparannya pemasangan pemasar pemasaran pemasarannya
        pemasok pemasukan pematangan pemateri pembaca pembacaan pembacokan pembagian pembaharuan pembahasan
        pembahasannya pembajak pembajakan pembakaran pembalakan pembalap pembalasan pembalikan pembanding
        pembangkit pembangunan pembangunannya pembantaian pembantu pembaruan pembatalan pembatas pembatasan
        pembawa pembayar pembayaran pembayarannya pembebasan pembeda pembedahan pembegalan pembekalan
        pembekuan pembelaan pembelahan pembelajaran pembeli pembelian pembeliannya pembelinya pembelot
        pembenahan pembenaran pembengkakan pembentuk pembentukan pembentukannya pemberangkatan pemberani
        pemberatan pemberdayaan pemberhentian pemberi pemberian pemberitaan pemberitahuan pemberkasan
        pemberlakuan pemberlakukan pemberontak pemberontakan pembersih pembersihan pembesaran pembiaran
        pembiayaan pembiayaannya pembiayaanterhadap pembibitan pembicara pembicaraan pembimbing pembinaan
        pemblokiran pembobolan pembodohan pembom pemboman pembongkaran pemboran pemborosan pembuahan
        pembuang pembuangan pembuat pembuatan pembuatannya pembubaran pembudidaya pembuka pembukaan
        pembukaannya pembuktian pembuluh pembunuh pembunuhan pemburu pembusukan pemecah pemecahan pemecatan
        pemegang pemekaran pemeliharaan pemeluk pemenang pemenangnya pementasan pemenuhan pemeran pemerasan
        pemerataan pemerhati pemeriksaan pemeriksaannya pemeringkatan pemerintah pemerintahan
        pemerintahannya pemerintahnya pemerkosaan pemersatu pemesan pemesanan pemetaan pemicu pemicunya
        pemidanaan pemikiran pemilih pemilihan pemilihannya pemilik pemiliknya pemimpin pemimpin-pemimpin
        pemimpinnya peminat peminatnya pemindahan pemindai pemindaian peminjam peminjaman peminum pemirsa
        pemisah pemisahan pemobil pemodal pemodelan pemohon pemotong pemotongan pemotor pemotretan
        pemrograman pemrosesan pemudik pemufakatan pemuka pemukim pemukiman pemukulan pemula pemulangan
        pemulihan pemulihannya pemulung pemuncak pemungkas pemungut pemungutan pemupukan pemurah pemurnian
        pemusatan pemusnahan pemutar pemutaran pemutihan pemutusan pena penadah penafsiran penagihan penahan
        penahanan penahanannya penalti penamaan penambah penambahan penambang penambangan penampakan
        penampang penampil penampilan penampilanmu penampilannya penampung penampungan penanam penanaman
        penanda penandatangan penandatanganan penanganan penanganannya penanggalan penangguhan penanggung
        penangkal penangkap penangkapan penangkaran penantang penantian penapisan penari penarikan penasaran
        penasihat penat penata penataan penawaran penayangan penayangannya pencabulan pencabutan pencaharian
        pencahayaan pencairan pencairannya pencak pencakar pencalonan pencalonannya pencanangan pencapaian
        pencapaiannya pencari pencarian pencatatan pencegah pencegahan pencegat pencegatan pencekalan
        pencemaran pencerahan pencernaan pencetak pencetakan pencetus pencinta pencipta penciptaan
        pencitraan penciuman pencoblosan pencocokan pencopotan pencucian penculikan pencuri pencurian
        pendaftar pendaftaran pendaftarannya pendahulu pendahuluan pendahulunya pendaki pendakian pendakwah
        pendalaman pendamping pendampingan pendampingnya pendanaan pendangkalan pendapat pendapatan
        pendapatannya pendapatmu pendapatnya pendarahan pendarat pendaratan pendataan pendatang pendek
        pendekar pendekatan pendekatannya pendemo pendengar pendengaran pendengarnya penderita penderitaan
        penderitanya pendeta pendeteksi pendiam pendidik pendidikan pendidikannya pendingin pendinginan
        pendiri pendirian pendiriannya pendirinya pendisposalan pendistribusian pendistribusiannya pendorong
        penduduk pendudukan penduduknya pendukung pendukungnya penebalan penebangan penebusan penegak
        penegakan penegakkan penegasan penekanan penelantaran peneliti penelitian penelitiannya penelusuran
        penelusurannya penembak penembakan penempatan penempelan penemu penemuan penenang penendang penengah
        penentu penentuan penenun penerapan penerapannya penerbangan penerbangannya penerbit penerbitan
        penerbitannya penerima penerimaan penerimaannya penerimanya penerjemah penerjun penerjunan
        penertiban penerus penerusnya penetapan penetrasi pengabaian pengabdian pengabdiannya pengacara
        pengacaranya pengadaan pengadil pengadu pengaduan pengairan pengajar pengajaran pengajian pengajuan
        pengaktifan pengakuan pengakuannya pengalaman pengalamannya pengalihan pengaman pengamanan pengamat
        pengamatan pengamatannya pengambil pengambilalihan pengambilan pengamen pengampuan pengampunan
        pengancaman penganggaran pengangguran pengangkatan pengangkut pengangkutan penganiayaan pengantar
        pengantaran pengantin penganugerahan penganut pengapalan pengarahan pengarang pengaruh pengaruhnya
        pengasapan pengasih pengaspalan pengasuh pengasuhan pengatur pengaturan pengawal pengawalan
        pengawasan pengawasannya pengawet pengayaan pengayom pengebom pengeboman pengeboran pengecasan
        pengecatan pengecekan pengecer pengecualian pengedar pengejaran pengekspor pengelasan pengelola
        pengelolaan pengelolaannya pengelolanya pengelompokan pengeluaran pengemasan pengembalian pengembang
        pengembangan pengembangannya pengemis pengemudi pengemudinya pengen pengenaan pengenal pengenalan
        pengendali pengendalian pengendara pengendaranya pengennya pengentasan pengepul pengerahan
        pengerajin pengeras pengerasan pengerat pengereman pengering pengeringan pengerjaan pengerjaannya
        pengeroyokan pengertian pengerukan pengesahan pengetahuan pengetahuannya pengetatan pengetesan
        penggabungan penggagas penggajian penggalan penggalangan penggalian penggambaran pengganggu
        pengganti penggantian penggantinya penggarapan penggawa penggelapan penggeledahan penggemar
        penggemarnya penggerak penggerebekan penggiat penggila penggilingan penggugat pengguna penggunaan
        penggunaannya penggunanya penggusuran penghabisan penghadangan penghalang penghancur penghancuran
        penghangat penghantar penghapusan penghargaan penghasil penghasilan penghasilannya penghasutan
        penghayatan penghematan penghentian penghidupan penghijauan penghimpunan penghinaan penghindaran
        penghisap penghitungan penghormatan penghubung penghujan penghujung penghulu penghuni penghuninya
        pengibaran pengidap pengikat pengiklan pengikut pengikutnya pengin penginapan pengingat penginnya
        pengintai pengintaian pengirim pengiriman pengirimannya pengiring pengisi pengisian pengkhianat
        pengkhianatan penglihatan pengobatan pengobatannya pengolah pengolahan pengolahannya pengoperasian
        pengoperasiannya pengorbanan pengosongan pengrajin pengrusakan penguasa penguasaan penguat penguatan
        pengucapan penguji pengujian pengujung pengukuhan pengukur pengukuran pengulangan pengumpan
        pengumpul pengumpulan pengumuman pengumumannya penguncian pengundian pengunduhan pengunduran
        pengunggah pengungkapan pengungsi pengungsian pengunjuk pengunjung pengunjungnya pengurangan
        pengurus pengurusan pengusaha pengusaha-pengusaha pengusiran pengusulan pengusung pengusutan
        penikaman penikmat penilai penilaian penilaiannya penilangan penimbunan penindakan penindasan
        peninggalan peningkatan peningkatannya peningkatkan peninjauan penipu penipuan penis penistaan
        penitipan penjabaran penjadwalan penjaga penjagaan penjahat penjahit penjajah penjajahan penjajakan
        penjambretan penjaminan penjara penjarahan penjatuhan penjelajah penjelasan penjelasannya
        penjemputan penjinak penjual penjualan penjualannya penjumlahan penjurian penjuru penodaan penolakan
        penolong penonaktifan penonton penontonnya penopang pensi pensil pensiun pensiunan pensiunnya pentas
        penting pentingnya pentolan penuaan penugasan penuh penuhi penuhnya penukaran penularan penularannya
        penulis penulisan penumpang penumpangnya penumpukan penundaan penunggak penunggu penunjang
        penunjukan penunjukkan penuntasan penuntutan penurun penurunan penurunannya penusukan penutup
        penutupan penuturan penyadapan penyair penyajian penyakit penyakitnya penyalahgunaan penyalur
        penyaluran penyalurannya penyama penyamaran penyambutan penyampaian penyampaiannya penyandang
        penyandangdisabilitas penyanderaan penyangga penyanyi penyaring penyaringan penyatuan penyayang
        penyebab penyebabnya penyebar penyebaran penyebarannya penyeberangan penyebutan penyedap
        penyederhanaan penyedia penyediaan penyedot penyegaran penyegelan penyehatan penyeimbang penyekapan
        penyekatan penyelam penyelamat penyelamatan penyelarasan penyelenggara penyelenggaraan
        penyelenggaraannya penyelenggaran penyelesaian penyelesaiannya penyelewengan penyelidik penyelidikan
        penyelundupan penyemangat penyematan penyembelihan penyembuhan penyempitan penyemprotan
        penyempurnaan penyerahan penyerang penyerangan penyerap penyerapan penyerta penyertaan penyesalan
        penyesuaian penyetopan penyetoran penyewa penyewaan penyiapan penyiar penyiaran penyidik penyidikan
        penyidikannya penyihir penyiksaan penyimpan penyimpanan penyimpanannya penyimpangan penyintas
        penyiraman penyisihan penyisiran penyitaan penyok penyokong penyu penyuapan penyuka penyuluh
        penyuluhan penyumbang penyumbatan penyuntikan penyuplai penyusun penyusunan penyusutan pepaya
        peperangan pepohonan per per-kg perabot perabotan peradaban peradangan peradilan peraga peragaan
        perah perahu peraih perairan perajin perak perakitan peralatan peralatannya peralihan perambahan
        perampasan perampok perampokan peran peran-peran peranan perancang perang perangkap perangkat
        perangkatnya perangnya perannya perantara perantau perantauan peranti perasa perasaan perasaannya
        perasan peraturan-peraturan perawan perawat perawatan perawatannya perayaan perbaikan perbaiki
        perbandingan perbandingannya perbankan perbanyak perbatasan perbedaan perbedaannya perbelanjaan
        perbincangan perbuat perbuatan perbuatannya perbudakan perbukitan perbulan perburuan percakapan
        percaloan percaya percekcokan percepatan perceraian perceraiannya percikan percintaan percobaan
        percontohan percuma perdagangan perdagangannya perdamaian perdana perdananya perdarahan perdata
        perdebatan perdesaan perdu perebusan perebutan pereda peredam peredaran peredarannya peregangan
        perekam perekaman perekat perekonomian perekrut perekrutan peremajaan perempat perempatan
        perempatfinal perempuan perempuan-perempuan perempuannya perenang perencanaan peresmian peretas
        peretasan perfilman perform performa performanya pergadaian pergantian pergaulan pergelangan
        pergerakan pergerakannya pergeseran pergi pergolakan pergudangan perguruan perhari perhatian
        perhatiannya perhatikan perhelatan perhentian perhiasan perhitungan perhotelan periferal perigee
        perih perihal perijinan periklanan periksa perilaku perilakunya perilisan perilisannya perimbangan
        perimeter perincian peringatan peringkat perintah perintahkan perintangan periode periodik perisai
        periset periskop peristirahatan peristiwa peritel perizinan perizinannya perjalan perjalanan
        perjalanannya perjanjian perjodohan perjuangannya perjuangkan perjudian perjumpaan perkakas
        perkalian perkampungan perkantoran perkara perkaranya perkataan perkataannya perkawinan perkebunan
        perkelahian perkemahan perkembangan perkembangannya perkenalan perkg perkilo perkilogram
        perkilogramnya perkiraan perkirakan perkosaan perkotaan perkuat perkuliahan perlahan perlahan-lahan
        perlakuan perlakukan perlambatan perlawanan perlengkapan perlihatkan perlindungan perlintasan
        perlombaan perlu perluasan perlukan perlunya permainan permainannya permakaman permanen permasalahan
        permasalahannya permen permintaan permintaannya perminyakan permodalan permohonan permohonannya
        permufakatan permukaan permukaannya permukiman permulaan permusuhan pernafasan pernah pernak-pernik
        pernapasan pernikahan pernikahannya pernyataan pernyataannya perokok peroleh perolehan perombakan
        perorangan perpaduan perpajakan perpanjang perpanjangan perpecahan perpesanan perpindahan perpisahan
        perpompaan perputaran pers persahabatan persaingan persalinan persamaan persampahan persatu
        persaudaraan persawahan persebaran persediaan persegi persekusi perselingkuhan perselisihan
        persembahan persembahkan persembunyian persen persen- persenjataan persennya persentase
        persentasenya persenyoy perseorangan persepakbolaan persepsi perseteruan persetubuhan persetujuan
        persiapan persiapannya persiapkan persidangan persil persimpangan persinggahan persisnya persisten
        persnya persoalan persoalan-persoalan persoalannya persona personal personalisasi personel
        personelnya personil perspektif persuasif persyaratan persyaratannya pertahanan pertahanannya
        pertahankan pertahun pertama pertama-tama pertamanya pertambangan pertanda pertandingan
        pertandingan-pertandingan pertandingannya pertanggung pertanggungjawaban pertaniannya pertanyaan
        pertanyaan-pertanyaan pertanyaannya pertaruhan pertarungan pertemanan pertempuran pertemuan
        pertemuannya pertengahan pertengkaran pertentangan pertiga pertigaan pertikaian pertimbangan
        pertimbangannya pertimbangkan pertokoan pertolongan pertukaran pertumbuhan pertumbuhannya
        pertumpahan pertunangan pertunjukan pertunjukkan perubahan perubahan-perubahan perumusan
        perundang-undangan perundangan perundingan perundungan perunggu peruntukan peruntukannya peruntungan
        peruntungannya perusahaan perusahaan-perusahaan perusahaannya perusahan perusak perusakan perut
        perutnya perwakilan perwakilannya perwalian perwira perwujudan perzinaan perzinahan pesaing
        pesaingnya pesan pesan-pesan pesanan pesangon pesannya pesantren pesat pesatnya pesawat
        pesawat-pesawat pesawatnya peselancar pesepak pesepakbola pesepeda peserta pesertanya pesiar pesilat
        pesimis pesimistis pesinetron peso pesohor pesona pesonanya pesta pestisida peta petahana petak
        petaka petambak petanda petang petani petarung petasan petelur petenis peternak peti petik petikan
        petinggi petinju petir petisi petualang petualangan petugas petugasnya petunjuk pewangi pewaris
        pewarna pewarta peziarah phishing physical piagam pialang piano piaraan piatu piawai pic pidana
        pidananya pidato pidatonya pigmen pihak pihak-pihak pihaknya pijakan pijar pijat pikap piket pikir
        pikir-pikir pikiran pikiran-pikiran pikirannya pikirkan piknik piksel pikuk pikulkan pil pilar
        pilates pilek pilih pilihan pilihannya pilihlah pilihnya pilot pilpresnya pilu pimpin pimpinan
        pimpinannya pin pinalti pinangan pincang pindah pindah-pindah pindahan pindahkan pindar pinggang
        pinggangnya pinggir pinggiran pinggul pingin pingsan pinisi pinjam pinjaman pinjamanonlineilegal
        pinjol pink pintar pintarnya pintas pinter pintu pintu-pintu pintunya pinus pionir pipa pipi pipih
        pipinya piramida pirang piranti piring piringan pisah pisang pisau pisaunya pistol pit pita piton
        piutang pivot plafon plak plan planet planet-planet plang plasma plastik plat platform platformnya
        play-off player playful playmaker playoff pledoi pleidoi pleno plester plisket plontos plot plug-in
        pneumonia pocong podcast podium pohon pohon-pohon pohonnya poin poin-poin poinnya point pojok pokok
        pokoknya pola polanya polarisasi pole polemik polesan policing polifenol polimer polis polisi
        politics politik politiknya politikus politis politisi polo polos polusi polutan polyester pom pompa
        pompanisasi pondasi poni ponsel ponselmu ponselnya pop-up popok popularitas popularitasnya populasi
        populasinya populer populernya populis por porno pornografi poros porsi porsinya portabel portable
        portal porter portfolio portofolio portofolionya pos-pos pose posisi posisinya positif positifnya
        position positioning posko poster posting postingan postingannya postur pot potasium potensi
        potensi-potensi potensial potensinya potong potongan potongannya potret potretnya pound pounds
        poundsterling pour powered powerful ppi ppm pra prabayar praduga pragmatis pragmatisme prajurit
        prajuritnya prakiraan praktek praktik praktik-praktik praktiknya praktis praktisi pramugari pramusim
        pranikah praperadilan prasangka prasarana prasasti prasejahtera prasyarat pre pre-order predator
        predikat prediksi prediksinya preferensi preloved premanisme prematur premi premium prerogatif pres
        presale preseden presentase presentasi presenter presidennya presidensial presidential presisi
        pressing pressure prestasi prestasinya prestise prestisius prevalensi preventif preview prewedding
        pria pribadi pribadinya prices pricing prihatin prilaku primadona primata prinsip prinsip-prinsip
        prinsipal prinsipnya printer prioritas prioritaskan prioritasnya privasi privat private
        pro-demokrasi proaktif probabilitas probiotik problem processed produk produk-produk produknya
        produksi produksinya produktif produktifitas produktivitas produsen produser profesi profesinya
        profesional profesionalisme profesionalitas profesionalnya profil profiling profilnya profit
        profitabilitas progam program program-program program-programnya programmer programnya progres
        progresif progresnya progress prokes promo promonya promosi promotif promotor prompt propaganda
        proper properti proporsi proporsional proposal prosedur prosedural prosedurnya proses prosesi
        prosesipernikahan prosesnya prosesor prosiding prospek prospektif prostat prostitusi protagonis
        protein proteksi proteksionisme protes protokol protokoler prototipe prototype proud provider
        provinsi-provinsi provisi provokasi provokatif provokator proximity proyek proyek-proyek proyeknya
        proyeksi proyektil proyektor prudent psikiater psikis psikolog psikologi psikologis psikotropika pta
        puas puasa publik publikasi publisher pucat pucuk pudar puding puff puing puing-puing puisi pujaan
        puji pujian pukat pukul pukulan pula pulang pulangnya pulas pulau-pulau pulih pulihnya pulsa puluh
        puluhan pump pun punah puncak puncaknya pundak pundi-pundi punggawa punggung punggungnya pungli
        pungut pungutan punishment punk puntung punya pupuk pupus pura-pura purifier purin purna purnajual
        pus pusar pusaran pusat-pusat push pusing puso putar putaran puting putra putra-putri putranya
        putrinya putus putusan putusannya putuskan putusnya puyuh puzzle px q qaa-luu qabliinaa qadiir
        qaumil qiyamul quality quasar qunut quo qurban quwwata r rabat rabbanaa rabbikum rabies racikan
        racun radang radar radhiyallahu radiasi radikal radikalisme radio radioaktif radius rafinasi raga
        ragam ragi ragu ragu-ragu rah rahang rahasia rahasianya rahmatilah raib raihan rajin rak raka'at
        rakaat raket rakitan raksasa rakyatnya ramah ramai ramai-ramai ramainya ramalan rambu rambu-rambu
        rambut rambutnya rame rame-rame ramen ramp rampasan ramping rampung rampungnya ramuan ranah ranahnya
        rancang rancangan random range rangka rangkaian rangkap rangking rangkum rangkuman rangkumannya
        ranjang ranjau ranking ranpur ransel ransomware rantai ranting rapat rapat-rapat rapatnya rapi rapid
        rapor rapper rapuh rare ras rasa rasakan rasanya rasi rasial rasio rasional rasionalitas rasis
        rasisme rasuulu rata rata-rata ratifikasi rating ratingmu ratus ratusan raut raw rawan rawat rawit
        rayon rayuan razia rb rd reaction read reader ready reaksi reaktif reaktivasi reaktor real-time
        realisasi realisasikan realisasinya realistis realita realitas reality realme realokasi reasuransi
        rebalancing rebana rebound rebus rebusan rebut rebutan recall recognition record recover recovery
        redaksi redeem redistribusi reduksi redup refaksi referendum referensi refleks refleksi reflektif
        refocusing reformasi refresh refund regasifikasi regenerasi regeneratif regional registopenhouse-s
        registrasi regu regular regulasi regulasinya regulator reguler rehab rehabilitasi rehat rek rekam
        rekaman rekamannya rekan rekan-rekan rekan-rekannya rekanan rekannya rekapitulasi rekayasa rekening
        rekeningnya reklamasi reklamasinya reklame rekomendasi rekomendasikan rekomendasinya rekonsiliasi
        rekonstruksi rekor rekreasi rekrut rekrutan rekrutmen reksa reksadana rektorat rel rela relaks
        relaksasi relasi relate relatif relawan relay release relevan relevansi relevansinya reli relief
        religi religius relokasi rem remaja remeh remisi remitansi remix remote rempah rempah-rempah
        remunerasi renang rencana rencanakan rencananya renceng renda rendah rendahnya rendang rendeng
        rendering renggang renovasi rental rentan rentang rente rentenir rentetan renyah reorganisasi
        repatriasi repayment replika repot repot-repot representasi representatif represif reproduksi reptil
        republikaonline reputasi reputasinya request rer rerata reruntuhan res resah resale resapan
        reschedule reseller resep resepsi reseptor reservasi reservoir reses resesi reset reshuffle residen
        residensi residivis residu resign resik resiko resiliensi resiprokal resistance resisten resistensi
        resmi resminya resmiwww resolusi respect respek respon responden respons responsif responsnya rest
        restart restoran restorasi restoratif restorative restrukturisasi restu resume retail retak retakan
        retensi retinoat retinol retired retorika retreat retret retribusi retro retur reuni revans revenue
        review revisi revitalisasi revolusioner reward rewel rez rezeki rezekinya rezim rgr rhinoplasty rhm
        riang rias riasan ribet ribu ribu- ribuan ribut ribut-ribut ricuh rider rigid riil rileks rilis
        rilisan rilisnya rimbun rinci rincian rinciannya rindang rindu ringan ringgit ringkas ringsek
        rintangan rintisan risalah risau riset riset-riset risetnya risiko risikonya risk riskan ritel ritme
        ritual riuh rival rivalitas rivalnya riwayat riyal roadmap roadshow roaming rob robbil'aalamiin
        robek roboh robot robot-robot robotik robusta roda rof roh rohani rohiim rojiun rok roket rokok role
        roller romansa romantis rombongan rombongannya rompi ronde rongga rontok rookie room roster rotal
        rotan rotasi roti rotin rotor round round-robin router royalti royong rozaknaa rpm rquez rrd rsa
        ruam ruang ruang-ruang ruangan ruas ruas-ruas rubah rubber rubel rubrik rubuh rudal rudal-rudal
        rudalnya ruffle rugi ruh rujuk rujukan ruko ruku' rukun rumah rumah-rumah rumahan rumahnya rumit
        rumor rumpon rumput rumus rumusan runcing runner runner-up runtuh runtuhnya rupa rupanya rupee
        rupiah rupiahnya rusa rusak rusaknya rusuh rusuk rusulihii rute rute-rute rutin rutinitas ruwatan s
        saat saat-saat saatifil saatnya saban sabar sabit sabotase sabu sabu-sabu sabuk sabun sabung sachet
        sadar sadari sadarkan sadis safe safeguard safir sage sagu sah sah-sah sahabat sahabat-sahabat
        sahabat-sahabatnya sahabatnya saham saham-saham sahamnya sahaya sahih sahnya sahur sahwi saing
        saingan saingannya saja sajadah sajam saji sajian sajikan sak saking sakit sakit-sakitan sakitnya
        sakral saksama saksi saksi-saksi saksikan saksinya saku sal salaam salad salah salahkan salahnya
        salahsatu salam salaman salamnya salat saldo salinan saling salip salju sallam sallim salmon salon
        salto salur saluran salut sama sama-sama samaawaati samanya samar samaran sambal sambaran sambel
        sambelan sambil sambung sambungan sambungkan sambungnya sambutan sambutannya sampah sampahnya sampai
        sampai-sampai sampaikan sampan sampe sampel samping sampingan sampingnya sample sampling sampul sana
        sanak sanalah sanca sandal sandang sandar sandera sandungan sang sangat sangat-sangat sangatlah
        sanggah sanggul sanggup sangka sangkaan sanitasi sanitizer sanjungan sanksi sanksinya santai santan
        santap santapan santer santet santri santrinya santriwati santun santunan sapaan sapaannya sapi
        sapi-sapi sapinya sapu sapu-sapu saraf saran sarana sarana-prasarana sarang sarankan sarapan sarat
        sarden sariawan sarung sasaran sasarannya sasis sate satelit satin satir satpam satu satu-dua
        satu-satu satu-satunya satunya satupun satwa saudara saudara-saudara saudaranya saudari sauna saung
        saus savana sawah sawah-sawah sawahnya saweran sawi sawit say saya sayang sayangkan sayangnya sayap
        sayapnya sayatan sayur sayur-sayuran sayuran sayyidin sayyidinaa scam scamming scanner scarf score
        scorer scoring screen screening screenshot scrolling sdh sdm sdt se seadanya seadil-adilnya seafood
        seakan seakan-akan seamless seandainya seantero searah seat seater sebab sebabkan sebabnya sebagai
        sebagaimana sebagainya sebagi sebagian sebagus sebahu sebaik sebaik-baik sebaik-baiknya sebaiknya
        sebaliknya sebanding sebanyak sebanyak-banyaknya sebar sebaran sebarkan sebatang sebatas sebaya
        sebayanya sebelah sebelahnya sebelum sebelum-sebelumnya sebelumnya sebenarnya sebenernya sebentar
        seberang seberapa seberat seberat-beratnya sebesar sebesar-besarnya sebetulnya sebidang sebilah
        sebisa sebuah sebulan sebutan sebutkan secangkir secara secarik secepat secepatnya second sector
        secukupnya sedalam sedalam-dalamnya sedan sedang sedangkan sedap sedarah sedari sedekah sedemikian
        sederajat sederet sederhana sederhanaini sederhananya sederhanayang sedia sediakan sedianya sedih
        sedikit sedikit-sedikit sedikitnya sedikitpun sedimen sedimentasi sedini sedotan see seekor
        seenaknya segala segalanya segan segan-segan segar segel segelas segelintir segenap segera segeralah
        segerombolan segi segitiga segitu segmen segmennya segudang sehabis seharga sehari sehari-hari
        sehari-harinya seharian seharusnya sehat sehat' sehingga sehubungan seimbang sein seindah seingat
        seiring seisi seismik seismograf seismogram seizin sejajar sejak sejalan sejam sejarah sejarahnya
        sejarawan sejati sejatinya sejauh sejawat sejenak sejenis sejenisnya sejoli sejujurnya sejuk
        sejuknya sejumlah sejuta sekadar sekali sekali-kali sekalian sekaligus sekalipun sekamar sekarang
        sekat sekecil sekedar sekejap sekelas sekelasnya sekeliling sekelilingnya sekelompok sekeluarga
        seketika sekian sekilas sekira sekiranya sekitar sekitaran sekitarnya sekolah sekolah-sekolah
        sekolahan sekolahnya sekota sekotanya seks seksama seksual seksualitas sekte sektor sektor-sektor
        sektoral sekuat sekuel sekuelnya sekujur sekumpulan sekunder sekurang-kurangnya sekuriti sekutu
        sekutunya sel sel-sel sela sela-sela selagi selai selain selaku selalu selam selama selama-lamanya
        selamanya selamat selamatan selamatkan selambat-lambatnya selancar selang selangit selangka
        selangkah selanjutnya selaras selasar selawat selayaknya selebar selebaran selebgram selebihnya
        selebrasi selebritas selebriti selebritis seleknas seleksi selektif selembar selempang selendang
        selengkapnya selengkapnyadi selepas selera selesai selesaikan selesainya selevel self selfie selimut
        selingkuh selingkuhan selingkuhannya selip selisih sell seller selling selokan selongsong seluas
        seluas-luasnya seluk seluler selulernya selulit selundupan seluruh seluruhnya selusin semacam
        semacamnya semak semak-semak semakin semaksimal semalam semalaman semangat semangatnya semangka
        semarak semasa semata semata-mata semaunya sembako sembarang sembarangan sembari sembelih sembelit
        sembilan semboyan sembrono sembuh sembung sembunyi sembunyi-sembunyi sembunyikan semburan
        semena-mena semenit semenjak sementara semesta semester semestinya semi semi-final semi-formal
        semifinal semikonduktor seminar seminggu semisal semoga sempadan sempat sempet sempit semprot
        semprotan sempurna semrawut semringah semu semua semuanya semudah semula semur semusim semut senada
        senam senang senangnya senantiasa senapan sendal sendi sendiri sendiri-sendiri sendirian sendirinya
        sendok seneng sengaja sengatan senggang sengit sengketa seni senilai seniman senior seniornya senja
        senjata senjatanya senonoh senpi sensasi sensasional sensitif sensitivitas sensor sensorik sensus
        senter sentimen sentimeter sentinel sentra sentral sentuh sentuhan senyap senyawa senyum senyuman
        seolah seolah-olah seorang seorangpun sepadan sepak sepakan sepakannya sepakat sepakati sepakbola
        sepakbolanya sepanjang sepantasnya separah separatis separo separuh separuhnya sepasang sepatah
        sepatu sepatunya sepatutnya sepeda sepekan sepele sependapat sepengetahuan sepenuh sepenuhnya
        seperangkat seperempat seperi seperlima seperlunya sepersekian seperti sepertiga sepertinya
        sepeserpun sepeti sepi sepihak sepintas sepinya seporsi sepotong seprai septic sepuasnya sepuh
        sepulang sepuluh sepupu sepupunya seputar seputaran serabutan seragam serah serahkan serai serakah
        seramai serangan serangan-serangan serangannya serangga serangkaian serap serapan serasa serasi
        serat seratus seratusan seraya serba serbaguna serbuan serbuk sereal seremoni seremonial serempak
        serentak seret seri serial sering sering-sering seringkali seringnya serius seriusnya serpihan serta
        serta-merta sertakan sertifikasi sertifikat sertijab sertipikat seru seruan serunya serupa serut
        server serviks servis sesaat sesajen sesak sesama sesampainya sesar sesat sesederhana sesegera
        sesekali seseorang seseorangpun sesepuh seserahan sesi sesosok sesuai sesuaikan sesuatu sesuatunya
        sesudah sesumbar sesungguhnya set setahun setapak setara setebal setel setelah setelahnya setelan
        setempat setengah setengah-setengah setengahnya seterusnya setia setiaku setianya setiap setibanya
        setidak-tidaknya setidaknya setim setimnya setimpal setinggi setinggi-tingginya setingkat setir
        setop setor setoran setrip setting settingan setuju setup seukuran seumur seusai seusianya seutuhnya
        sewa sewaan sewajarnya sewaktu sewaktu-waktu sewenang-wenang seyogyanya sfr shahbihi shal shalat
        shalawat shallallahu shalli share shared sharing shauma sheet shekel shelter shift shifting ship
        shir shiroothol shock shoes sholaata shon shoot shooting short shortcut shot shoulder showcase
        showroom shudhuurinnaas shutter shuttle shuttlecock si sia-sia sia-siakan siaga sial siamang siang
        siap siap-siap siapa siapa-siapa siapakah siapapun siapkan siar siaran siasat siber sibuk sidak
        sidang sidat sifat sifatnya sigap sign signifikan sih sihir sijiil sikap sikapnya sikat siklikal
        siklon siklus siksa siksaan siku sila silahkan silakan silam silang silat silaturahim silaturahmi
        silaturrahim sildenafil silih silikon silinder silk siluet siluman sim simak simbol simbol-simbol
        simbolik simbolis simbolisme simetris simkuring simpan simpanse simpati simpatik simpatisan simpel
        simple simpul simulasi simulator simultan sinar sinatuw sindikasi sindikat sindiran sindrom sineas
        sinema sinematik sinematografi sinergi sinergis sinergitas sinetron singgah singkat singkatan
        singkatnya singkong single sini sinilah sinis sinkron sinkronisasi sinopsis sintesis sintetik
        sintetis sinyal sinyalemen sipil sipir siraman sirene sirih sirine sirinya sirip sirkadian sirkular
        sirkulasi sirna sirup sisa sisa-sisa sisanya sisi sisihkan sisik sisinya sistem sistematis sistemik
        sistemnya siswa siswa-siswa siswa-siswi siswanya siswi sitaan site sitrat sitter situ situasi
        situasinya situasional situlah situs situs-situs situsnya siung siur sivitas size skala skandal
        skema skenario skenarionya skeptis sketsa ski skill skincare skor skornya skors skrining skrip
        skripsi skuad skuadnya skuat skuatnya skuter skutik sleep slide slip slogan slot slow smartphone
        smartwatch smelter smes smooth snack sneaker sneakers sniper snmptn snorkeling soal soalnya sobek
        sobekan soda sodium sodium-ion sodomi sodor sofa soft software sok sokongan solar sold solid
        solid-state solidaritas soliditas solidnya solois solonya solstis solusi solusi-solusi solusinya
        solutif somasi sombong songket sontak sontekan sop sopan sophisticated sopir sopirnya sorak sorakan
        sore sorot sorotan sosial sosial-ekonomi sosialisasi sosialisasikan sosialnya sosiologis sosis
        sosmed sosok sosok-sosok sosoknya soto soundtrack souvenir sovereign sowan spakbor spam spanduk
        spasi spasial speaker speaking speed speedboat speedometer spek spektakuler spektrum spekulasi
        spekulatif spending sperma spesial spesialis spesialisasi spesialnya spesies spesifik spesifikasi
        spesifikasinya spesimen spin spin-off spion spionase spirit spiritual spiritualitas split spmb spons
        sponsor sponsorship spontan spontanitas sportif sportifitas sportivitas sporty spot spot-spot
        sprindik stabil stabilisasi stabilitas stabilnya stafnya stagflasi stagnan stagnasi stainless
        stairlift stakeholder stakeholders stamina staminanya stan stand standar standardisasi standarisasi
        standarnya standby standing standout start start-up starter starting startup statemen statement
        statis status statusmu statusnya stay steak stempel stereo steril sterilisasi stick stigma stik
        stiker stimulan stimulasi stimulus stok stoknya stop storage storiesnya storytelling straight strain
        strap strata strategi strateginya strategis strategisnya stratosfer strawberry streaming stres
        stress striker stroberi strobo stroke stroller struk struktur struktural studi studinya study
        stunting style styling stylish stylist suami suami-istri suaminya suap suara suara- suara-suara
        suaranya suasana suasananya suatu subduksi subjek subjektif subsektor subsidair subsider subsidi
        substansi substansial substantif substitusi subuh subur subway sudah sudahlah sudut sudut-sudut
        suguhan suhu suhunya suit sujud suka sukacita sukai sukanya sukar sukarela sukarelawan sukses
        suksesi sukseskan suksesnya suksesor suku suku-suku sukuk sulam sulap sulfida sulfur sulit sulitnya
        sulung sulungnya sum sumbangan sumbangsih sumbatan sumber sumber-sumber sumbernya sumbing sumbu
        sumpah sumringah sumsum sumur sumur-sumur sunah sunat sundulan sundulannya sungai sungai-sungai
        sungainya sungguh sungguh-sungguh sungguhan sungkan sungkawa sungkeman sunnah sunnatan sunroof
        suntik suntikan sunyi sup supaya supercar supermarket supermoon supervisi supir suplai suplemen
        suport suporter suporternya suportif supplier support supporter supranatural supremasi suram surat
        surat-surat suratnya surcharge surfer surfing surga surgery surplus suruh suruhan surut survei
        surveilans surveinya survival survive susah sushi suspek suspend suspensi susu susulan susun susunan
        susut sutra sutradara suvenir swab swafoto swalayan swap swasembada swasta sweater sweeping swing
        swipe sy syaa' syafa'at syafaat syahadat syahdu syai syai-in syaiun syal syar'i syaraf syarat
        syarat-syarat syaratnya syariat syarikah syarri syiar syok syuhada syukur syukuran syukuri syukurnya
        syur syuting t ta ta'ala ta'khuzuhu taat tab tabah tabel tabi'in tablet tabrakan tabu tabung
        tabungan tabur taburan tadalafil tadi tadinya tag tagar tagih tagihan tagline tahan tahanan tahap
        tahapan tahapan-tahapan tahapannya tahiyat tahlilan tahmid tahmil tahta tahu tahu-tahu tahukah tahun
        tahun- tahun-tahun tahunan tahunannya tahunnya tahunya taipan tajam tajinya tajuk tak takaran
        takbiran takbiratul takdir take takhta takjil takjub takkan takluk takmir taksi taktik taktikal
        taktis takut takutkan takutnya takwa takziah talangan talenta talenta-talenta tali talkshow talud
        tamah taman-taman tamat tambah tambahan tambahannya tambahkan tambahnya tambak tambal tambang
        tambangnya tameng tampak tampaknya tampan tamparan tampil tampilan tampilannya tampilkan tampuk
        tampung tamu tamunya tanah tanahnya tanam tanaman tanamannya tancap tanda tanda-tanda tandan tandang
        tandanya tandatangan tandatangani tandem tanding tandon tanduk tandukan tandukannya tanfariju tangan
        tangani tangannya tangga tanggal tanggalnya tangganya tanggap tanggapan tanggapannya tangguh tanggul
        tanggung tanggung-tanggung tanggungan tanggungjawab tangis tangisan tangkap tangkapan tangki tangkis
        tani tanjakan tanjidor tank tanker tanki tanpa tantangan tantangannya tante tantrum tanya
        tanya-jawab tanya-tanya tanyakan tap tapak tapal tape tapering tapi taraf target target-target
        targetkan targetnya tarian tarif tariff tarifnya tarik tarik-menarik tarikan tariknya taringnya
        taruh taruhan taruhannya tarung tas tasbih tasnya tasyahud tasyakuran tata tatanan tatap tatapan
        tataran tatkala tato tau tauladan tautan tautanberikut tawa tawaf tawanan tawar tawar-menawar
        tawaran tawarkan tawon tawuran tax taxiway tayang tayangan tdk te tea teaser teater teatrikal teba
        tebal tebang tebing tebu tebusan tecermin teduh tega tegak tegakkan tegang tegangan tegap tegas
        tegaskan teguran teh teka-teki tekad tekadnya tekan tekanan tekankan tekel teken teki teknik
        teknikal tekniknya teknis teknisi teknisnya teknologi teknologinya teks tekstil tekstur teksturnya
        tektonik tekun telaah teladan telah telak telanjang telantar telapak telat teleconference telefoto
        telekomunikasi telentang telephoto telepon teleponnya teler teleskop televisi telinga telinganya
        teliti telor telpon telungkup telunjuk telur telusuri tema teman teman-teman teman-temannya temannya
        tematik tembaga tembak tembakan tembakannya tembakau tembang tembikar tembok tembus temen
        temen-temen tempat tempat-tempat tempati tempatkan tempatnya tempe tempel temperatur template
        temporer tempuh tempuhnya tempur temu temuan temuannya temui temukan temulawak temurun tenaga
        tenaganya tenang tenant tenar tenda tenda-tenda tendangan tendangannya tender tendon tengah
        tengah-tengah tengahnya tenggang tenggat tenggelam tenggelamnya tenggorokan tengkulak tengkurap
        tenis tenor tensi tentang tentara tentaranya tentu tentukan tentunya tenun tenung teoretis teori
        teoritis tepat tepatnya tepercaya tepi tepian tepuk tepung ter tera terabaikan teradu terafiliasi
        terakhir terakhirnya terakreditasi terakumulasi teralihkan teraliri teramat teramati terampil
        terancam terang terang-terangan terangkat terangkum terangkut terangnya teranyar terapi terapis
        terapkan terapresiasi terapung terarah teras terasa terasi teratas teratasi teratur terawat terbaca
        terbagi terbaik terbaiknya terbakar terbakarnya terbalik terbang terbangnya terbangun terbangunnya
        terbantahkan terbantu terbanyak terbaring terbaru terbarukan terbarunya terbatas terbatasnya terbawa
        terbawah terbayangkan terbayar terbebani terbebas terbelah terbenam terbendung terbengkalai
        terbentang terbentuk terbentuknya terbentur terberat terberatnya terbesar terbesarnya terbiasa
        terbilang terbit terbitnya terblokir terbongkar terbuang terbuat terbuka terbukanya terbukti
        terbungkus terbunuh terburu-buru terburuk tercampur tercantik tercantum tercapai tercapainya
        tercatat tercebur tercecer tercederai tercela tercemar tercengang tercepat tercermin terciduk
        tercinta tercipta terciptanya tercium tercoreng tercukupi terdaftar terdahulu terdakwa terdalam
        terdampak terdampar terdapat terdata terdegradasi terdekat terdekatnya terdengar terdepan
        terdepresiasi terdesak terdesentralisasi terdeteksi terdiagnosis terdiam terdiri terdistribusi
        terdorong terduga terealisasi terealisasikan teregister teregulasi terekam terekspos terelakkan
        tereliminasi terencana terendah terendahnya terendam terendus terfokus tergabung tergambar terganggu
        terganggunya terganjal tergantikan tergantung tergeletak tergelincir tergenang tergerak tergerus
        tergeser tergiur tergoda tergolong tergoyahkan tergugat terguling terguncang tergusur terhadap
        terhadapnya terhadappenyandang terhalang terhambat terhapus terharu terhebat terhempas terhenti
        terhibur terhidrasi terhimpit terhimpun terhindar terhindarkan terhingga terhirup terhitung
        terhormat terhubung teri teriak teriakan teridentifikasi terigu terik terikat terima terimakasih
        terimbas terindah terindikasi terinfeksi teringat terinspirasi terintegrasi terisi terisolasi
        terisolir teritori teritorial terjadi terjadilah terjadinya terjadwal terjaga terjaganya terjal
        terjalin terjalinnya terjamah terjamin terjang terjangan terjangkau terjangkit terjaring terjatuh
        terjauh terjawab terjebak terjemahan terjemahannya terjepit terjerat terjerumus terjual terjun
        terjunnya terkadang terkahir terkait terkalahkan terkandung terkapar terkasih terkawal terkaya
        terkecil terkecoh terkecuali terkejar terkejut terkelola terkemuka terkena terkenal terkendala
        terkendali terkepung terkerek terkesan terkesima terkhusus terkikis terkini terkirim terkoneksi
        terkonfirmasi terkonsentrasi terkonsolidasi terkontaminasi terkontraksi terkontrol terkoordinasi
        terkoreksi terkuak terkuat terkuatnya terkubur terkumpul terkunci terkuras terlacak terlahir
        terlaksana terlaksananya terlalu terlama terlambat terlampau terlampir terlanda terlanjur terlantar
        terlapor terlaporkan terlarang terlaris terlatih terlayani terlebih terlelap terlempar terlena
        terlengkap terlepas terletak terlewat terlewati terlewatkan terlibat terlihat terlilit terlimpahkan
        terlindas terlindungi terlintas terlontar terluar terluas terluka terlupakan termacet termahal
        termakan termaktub termal termasuk termegah terminasi termotivasi termuat termuda termudah termurah
        termutakhir ternak ternaknya ternama ternilai ternyata terobati terobosan terobsesi terombang-ambing
        terong teronggok teropong teror terorganisasi terorganisir teroris terorisme terowongan terpakai
        terpaksa terpaku terpal terpampang terpana terpanas terpancar terpancing terpanggil terpangkas
        terpanjang terpantau terpapar terparah terparkir terpasang terpaut terpecah terpecahkan terpelanting
        terpeleset terpencil terpendam terpengaruh terpental terpenting terpenuhi terpenuhinya terperangkap
        terpercaya terperinci terperosok terpesona terpidana terpikat terpikir terpikirkan terpilih
        terpilihnya terpinggirkan terpisah terpisahkan terpopuler terpotong terprovokasi terpuji terpukau
        terpukul terpuruk terpusat terputus tersaji tersalah tersalurkan tersambar tersambung tersampaikan
        tersandung tersangka tersangkanya tersangkut tersapu tersayang tersebar tersebut tersebutlah
        tersedia tersedianya terselamatkan terselenggara terselenggaranya terselesaikan terselip terselubung
        tersemat tersembunyi tersendat tersendiri tersengat tersentuh tersenyum terseok-seok terserah
        terserang terserap terseret tersertifikasi tersesat tersiar tersibuk tersimpan tersinggung
        tersingkir tersipu tersirat tersisa tersisih tersohor terstandarisasi terstruktur tersubur tersukses
        tersulit tersulut tersumbat tersungkur tersusun tertabrak tertahan tertampung tertanam tertandingi
        tertangani tertanggal tertangkap tertangkapnya tertantang tertarik tertata tertawa tertekan
        tertembak tertemper tertentu tertera tertib tertibnya tertidur tertimbun tertimpa tertinggal
        tertinggi tertingginya tertipu tertolong tertua tertuang tertuduh tertuju tertular tertulis
        tertulisnya tertunda tertunduk tertutup tertutupi teruji terukur terulang terumbu terungkap
        terungkapnya terurai terurus terus terus-menerus terus-terusan teruskan terutama terutang
        terverifikasi terwujud terwujudnya tes tesis test testimoni testing tetangga tetangganya tetap
        tetapi tetapkan tetapkanlah tetaplah tetep tetes tetua teu tewas tewasnya tgl th than thermal
        thermogun these think this thoughts thoyron thread threshold thriller thru ti tiada tiang
        tiang-tiang tiap tiap-tiap tiba tiba-tiba tidak tidaklah tidaknya tidur tidurnya tier tiga
        tiga-tiganya tihi tikar tiket tiketnya tikha tikungan tikus tilang tilas tim tim-tim timbal timbang
        timbangan timbul timbulnya timbunan time timeless timeline timi timing timnya timpang tinaa tindak
        tindakan tindakan-tindakan tindakannya tindaklanjut tindaklanjuti tindih tinggal tinggali tinggalnya
        tinggi tingginya tingkah tingkat tingkatan tingkatkan tinja tinjauan tinju tinta tip tipe tipikal
        tipis tips tipu tiram tiri tirinya tiruan tirus tisu titel titik titik-titik titip titipan titipkan
        tni to toh toilet token tokenisasi toko toko-toko tokoh tokoh-tokoh tokonya toksik toksikologi tol
        toleran toleransi tolok tolong tolonglah tomat tombak tombol ton tone tonggak tongkang tongkat
        tongkol tongkrongan tongseng tonton tontonan tool tools top top-up topeng topi topik toples topping
        torehan torehannya torsi tosca total totalitas totalnya touchpad touring tourism towing tracing
        track tracking trader trading tradisi tradisional tradisionalnya trafik tragedi tragis trail trailer
        trainee trainer traksi transaksi transaksinya transaksional transfer transfernya transformasi
        transformatif transfusi transgender transisi transit transkrip transmigran transmisi transparan
        transparansi transplantasi transponder transportasi transportasinya trap trase trauma traumatis
        traveler traveling trayek treadmill treatment treble trek trekking trem tremor tren trend trendi
        trending trennya trial trik triliun triliunan trilogi trilomba trim trimester trio trip triwulan
        triwulanan trofi trojan troli tronton tropis trotoar troy truk truk-truk truknya tsb tsr tsummailaa
        tsunami tu tua tuaakhidnaa tuah tuan tuangkan tuanya tuas tubuh tubuhmu tubuhnya tudingan tuduhan
        tug tugas tugas-tugas tugasnya tuh tuhammilnaa tujuan tujuannya tujuh tujukan tuka tukang tukar tuli
        tulis tulisan tulisannya tulle tulus tumbang tumbuh tumbuhan tumbuhnya tumis tumor tumpah tumpahan
        tumpang tumpangi tumpeng tumpuan tumpukan tumpul tun tuna tunai tunangan tunangannya tunawisma tunda
        tunduk tunggakan tunggal tunggang tunggangan tunggangannya tunggu tungkai tungku tunik tuning
        tunjangan tunjuk tunjukkan tuntas tuntaskan tuntunan tuntutan tuntutannya tupoksi tupoksinya tur
        turbin turbocharged turbulensi turis turnamen turnamen-turnamen turnya turun turun-temurun turunan
        turunannya turunkan turunkanlah turunnya turut tusuk tusukan tutorial tutul tutup tutupan tutur tv
        tweet twist twist-nya tying tyo u uang uangnya uap ubah ubahan ubi ucap ucapan ucapannya ucapkan
        ucapkanlah uda udah udang udara udaranya udh uduk ufuk ugal-ugalan ugo uhailal ujar ujaran ujarnya
        uji ujian ujicoba ujud ujung ujung-ujungnya ujungnya ukhuwah ukir ukiran ukur ukuran ukurannya
        ulaaika ulah ulang ulangan ulangi ular ulas ulasan ulasannya ulat ulet ultimatum ultra-processed
        ultra-wide ultrasonik ultrawide ulur umat umatnya umbi umbul-umbul umpamanya umpan umpet umrah umroh
        umumnya umur umurnya unbanked undang-undang undang-undangnya undangan under under-invoicing underdog
        underpass undian unduh unduhan unggah unggahan unggahannya unggas unggul unggulan unggulannya
        ungkapan ungkapkan ungkit ungu unicorn unik uniknya unit unit-unit unitnya unjuk unm unsur
        unsur-unsur unta untuk untukku untukmu untuknya untung untungnya unzila up upacara upah upahnya
        upaya upaya-upaya upayakan upayanya update upgrade upload upper uqad uqadu uraian uranium urat urban
        urbanisasi urgen urgensi urgensinya urin urine urung urus urusan urusannya urut urutan usah usaha
        usaha-usaha usahakan usahanya usai usang user username usia usianya usil usul usulan usulannya
        usulkan usulnya usung usus usut utama utamakan utamanya utang utang-utang utangnya utilisasi
        utilitas utk utuh utusan v vacuum vagina vaksin vaksinasi vaksinnya vakum valas valid validasi
        validitas valuasi value valuta vandalisme vanila var variabel varian variannya variasi variatif
        varietas variety vaskular vegan vegetasi vektor velg vena vendor ventilasi venture venue verbal
        verifikasi versatile versi versus vertigo vertikal very veteran veto vi via vibe video video-video
        videografi videonya views vila vintage viral viralnya virtual virus virus-virus virusnya visa visi
        visi-misi visibilitas visinya visioner visit visual visualisasi visualnya visum vital vitalnya
        vitamin vlog vocal vokal vokalis vokalnya volatile volatilitas voli volume volumenya von vonis
        voting voucher vs vulkanik w wa waahid waajdaa waasatidza waasil wabah wabil wacana wadah waddaroji
        wafat wafatnya waghfir-lanaa wah wahai wahana wainna wait waiting wajah wajah-wajah wajahnya
        wajahrihaa wajan wajar wajib wakaf wakilnya waktu waktu-waktu waktunya wal wal-ard waladhaalliin
        walau walauliyaai walaupun walet waliman wallpaper walmursalina walmushonnifiinal walmuslimati wamaa
        wamasyaa wamasyat wamil wangi wanita wanita-wanita wannaas wanprestasi waqob waralaba waran warga
        warganet warganya warhamnaa waris warisan warna warna-warna warna-warni warnanya wartawan warteg
        warung warung-warung warungnya was was-was wasallam wash washokhaabata washolihin wasi'a wasiat
        wasilah wasit waspada waspadai wastafel wasufii waswas watabiin watermark watsuhada watt
        waummahaatihna wave wawancara wawancaranya wawasan wayang wayangnya wayuqiimuunash wearable web
        webcam webinar website webtoon wedding weekend wejangan welcome wereng wes wesel weton wewangian
        wewenang wewenangnya wheat wheel whistleblower who wholesales wicara wifi wijen wilayah
        wilayah-wilayah wilayahnya win-win wine winger wingko wiraswasta wirausaha wirausahawan wireless
        wirid wis wisata wisatanya wisatawan wisawatan wisman wisuda wisudawan with won wonderkid woodball
        working workshop wortel wrap wsw wudhu wujud wujudkan wujudnya wukuf wus wushu www x y ya ya'
        ya'lamu ya'uduhu yaghfiru yah yaitu yakin yakini yakinkan yakni yakul yalid yamg yang yasyaau
        yasyfa'u yatim yatul year year-on-year yel yel-yel yen yg yield yield-nya yininaa ylad yogurt yoy yp
        ytd yu'minuuna yuan yudikatif yuhiituna yuk yukallifullaahu yunfiquuna yunior yuridis yurisdiksi
        yuuqinuun yuwas z zaitun zakat zalim zallazii zaman zamannya zat zat-zat zebra ziarah zikir zinc
        zodiak zombie zona zonasi zone zoonosis zucchini zuhur
        """
}
