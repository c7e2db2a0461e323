// Derived by Tools/Lexicons/derive.py; do not edit. Sources and licences: NOTICE.

extension WordLists {
    /// Parts of people's names.
    static let personNames = """
        aakar aan aang abbas abdel abdillah abdul abdullah abdurrahman abhan abidin aboebakar abraham
        aburizal abyasa ace achmad achsanul acosta adam ade adhiarja adhitia adhy adi adian adiarja adiatma
        adies adika adikara adinata aditya adjie adnan adrian adriana adriansyah adrianus ady afif afifi
        afifuddin afriansyah aga agbaje agha agnes agun agung agus agusman agustina agustinus ahad ahmad
        ahmadi ahmadinejad ahok aida airlangga aisah aisyah ajeng aji ajiman ajimat ajimin ajiono akarsana
        akbar akhmad akhtar akol alambana albert alberto aldeguer aldiano aldo alejandro alemany alex
        alexander alexius alfian alfons ali alie aliff alika alkatiri almi almira alonso altman alvian alvin
        alwi alya amali amalia amanda amelia ami amien amin amir amran amri ana anam ananda anang anas
        anastasia anderson andhi andhika andi andik andika andra andre andrea andreas andrew andrews andri
        andriani andrianto andry andy angel angelina angga anggabaya anggi anggito anggoro anggraini
        anggriawan angie ani anies anindya anis anita ankvab ankvav anna anne annisa anom anshori anthoni
        anthony anto anton antonia anung anwar aoki aprino apriyani arcandra ardhiansyah ardi ardian
        ardianto ardito areski arfinus argo argono arhan ari aria arianto arie arief aries arif arifin
        arimbi ario aris arist ariston arman armen arriane arrmanatha arsenio arsipatra arsjad arsya arta
        artanto artawan arteta arumi ary arya aryani aryanti arye aryo asep ashabul ashanty ashok asirwada
        asirwanda askar aslan aslijan asmadi asman asmianto asmuni asokawati astra astuti aswani atim atip
        atlaoui atma atmaja atta attamimi aulia aung aurel aurora aweys awi axelsen ayoe ayu ayub azalea
        azhar azhari aziz azmi azrul azwar bacharuddin bachmid badrodin badrun bagapsh bagas bagiya bagnaia
        bagya bahaludin bahlil bahuraksa bahuwarna bahuwirya bahyuni bajragin bakiadi bakianto bakidin
        bakijan bakiman bakiono bakrie baktiadi baktianto baktiono balamantri balangga balapati baldwin
        balidin balijan bambang bamsoet banara banawa banawi bancar baron basarah basarnas bashar basri
        bastian basuki baswedan bayu beirer bejo bella belo bendick beni benjamin benni benny berly bernard
        bernardus berry beshir bessent betania betrand bhatoegana bhima bill billy bimo biro blockmans bobby
        boediono boni boroujerdi borsoi boy boyke braman brandon brian briptu bro brodjonegoro brown bruno
        bryan budhi budi budiarto budiharto budiman budiyanto budya burhanuddin burhanudin burlianto burris
        busan busyro butet buwas buwono buya buyamin buyung bvudzijena bzhania cagak cager cahya cahyadi
        cahyanto cahyo cahyono caket cakrabirawa cakrabuana cakrajiya cakrawangsa calhanoglu calista calvijn
        calvin campbell candra candrakanta caraka carla carragher cartenz carter carub catur caturangga
        cawisadi cawisono cawuk cayadi cecep cemani cemeti cempaka cemplunk cengkal cengkir chafidz chairul
        chamisa chan chandra charles charly chen chika cho choi choirul chong chris christian chunda
        ciabatti ciaobella cici ciemas cindy cinthia ciputat clara cole condoleezza conte cornelia crutchlow
        cucun cyril dabukke dacin dadan dadang dadap dadi dafa dagel dahir dahlan dahlin dalima daliman
        dalimin daliono daman damanik damu danang dani daniel danis daniswara danny danon dante danu danuja
        dariati darijan darimin darmaji darman darmana darmanto darmawan darmin darsirah dartono daruna
        darwin darwis darwisman daryani daryono dasco dave davenport david davy dea deddy dede dedeh deden
        dedi dedie dedy defrizal deif dejan deka dendy deni denise denny deny desi desmond destry deswin
        devi dewa dewanti dewi dhani dhanisakka dharmawan dhito diah dian diana dibia dicky didi diggia
        dikdik dimas dimaz dimitri dina dinda dipa dirgahayu dirja djadjang djalil djamil djan djanur djarot
        djoko djonoputro djumadi djumin dodo dody doli domenicali don dongoran doni donna donny dono dony
        dorce dovizioso drajat duadji dudung dudy dulsija dur dwi dwiasi dwimawan dylan dzapshba eddy edhy
        edi edison eduardo eduardus edward edwin edy efendi effendi effendy ega egha egy eja eka eki eko eli
        elia elin elisa elizabeth elkius ella ellen ellis elma elon eluh elvin elvina ely eman embuh emil
        emily emin emma emong empluk endah endang endi endo endra enggartiasto eni enjat eny erdogan eri
        erick erik erika erlina erly ermy erna ernest erni erning erwan erwin esmael esti estiawan estiono
        eva evelina eyang fabio fadia fadil fadjar fadli fadly fahmi fahmy fahri faisal faisol faiz faizah
        faizal fajar fajriyah fakhri falent fandy fanshurullah farah farhan farhanul farhunnisa farid farida
        faridz faruk fatchul fathonah fathur fattah fauzi fauziah fawait febi febri febrio felix ferdi
        ferdinan ferdy fernandez fernando fernita ferry fery fickar fiestiandani fifi fikri firdaus
        firgantoro firman firmansyah fitria fitriandi fitriani francesco frank frans fransiskus frederick
        fredrich fredy frega friderica friedman fuad fuji fujiati fyqieh gabby gabriella gading gaiman
        gakkum galang galar galih galiono galuh gaman gamani gamanto gambira gandewa gandhi gandi ganep
        gangsa gangsar ganjar gantar garan garcia garda garlock gasti gates gatot gatra gawati gayus gede
        gembong genta george gerry ghaliyati ghani ghazali ghozali ghufron ghul giblin gibran gilang gilda
        gina ginting giri gisel gita glenn gobel goldsmith gomez gopur gozali grace graham grahan gravina
        gregoria gregorius griffinly guardiola gularte gunadi gunanjar gunarto gunawan guntur gusnar
        guswanto guterres guy habib habibi habibie habiburokhman habsy hadi hadie haedar hafid hafshah
        haftar haikal hairyanto hajime hajrul halilintar halim halima halimah halomoan hamami hamdani
        hamengku hamengkubuwono hamid hamill hamilton hamim hamima hamzah hana handayani hani hanif hanik
        hans hanung haposan harahap harare hardana harden hardi hardiansyah hargens harianto harimurti
        hariri haris hariyadi hariyah harja harjasa harjaya harjo harli harlin harris harry harryo harsana
        harsanto harsaya hartaka hartana hartarto hartati harto harun hary haryanti haryanto haryo hasan
        hasanah hasanuddin hasanudin hasbin hasbullah hashim hasim hasna hassan hassanah hassett hasto
        hastuti hasudungan haswandi hasyim hatta hawking hegseth helmi helmy hendra hendrawan hendrayadi
        hendri hendrik hendro hendry hendy hengki hengky henny henra henry heraty herditya heri heriyanto
        herman hermansyah hermanto herry herty heru hery heryanto heryawan hesti hetifah hetty hian
        hidayanto hidayat hilda hilman hilmar himawan hinca hockey hodak hossein hotman howard huang huat
        huda hudi hugh hugo humaira hurley husain husaini husein husodo hutagalung hutapea hutasoit ian
        iannone ibnu ibrahim ibrani ical icha ichlas ichwan ida idas idrus ifa igun ihsan ihsanuddin iis ika
        ikbar ike ikhsan ikhwan ikin ikke ilham ilsa ilyas imam imansyah imin immanuel impurung imran imron
        ina inarno indarto indira indra indro inf inomata inzaghi ipin ipuk ipul iqbal ira irawadi irawan
        irfan irgan iriana irianto iriawan irish irma irnanto irsad irvan irwan ishartini iskan iskandar
        ismail istiqlal iswahyudi iswardani isyana ivan ivo iwa iwan ixfan iyos iyung ja'far jack jackie
        jacksen jaeman jafar jagapati jagaraga jail jailani jaiman jain jais jajang jaka jamal jamalia
        jamaluddin james jamil janang jane janet jansen januar jarvis jarwa jarwadi jarwi jasmin jason
        jaswadi jatmiko javier jay jayadi jayeng jazilul jean jeckson jeffrey jefri jefry jeki jemima
        jennifer jeremy jero jerry jessica jhon jiang jimly jinawi jindra jisman joaquin jobi joe joel joey
        johan johanis john johnny johnson joice jojo joko jokowi jonatan joni jono jony jose joseph juari
        juda judha jufri juli julia jumadi jumali jumari jun junaedi junaidi justin justus jusuf kaburuan
        kacung kadir kaesang kagame kahfi kairav kajen kaka kalim kalla kamal kamaria kamaruddin kamarudin
        kambali kambuaya kamidin kamil kamila kamis kani kania kardi karen kargbo karim kariman karman
        karoline karsa karsana karta kartika kartiko kasim kasiran kasiyah kasusra katimun katz kawaca
        kawaya kayla kayun keisha kejora kelly kemal kemba ken kenes kenneth kenny kenzie ketut kevin kezia
        khadafi khajimba khalid khalifa khalilzad khamenei khan khayam khofifah khoirul khusnul kiandra
        kieny kiki kim kimberly king kirdi kishmaria klopp kluivert koko komaidi komang komarudin kortas
        koster kresno krisdayanti krisna kristanto kristomei ktelat kumolo kunal kuncara kuntadi kunthara
        kurnia kurniawan kusmawati kusnadi kusuma kusumo kuswandari kuswoyo kylie labib laila lailasari
        lakerbaia laksamana laksita laksmi laksmiwati laksono lala lalita lamar lanang landis lanjar lantar
        laode laoly lasmanto lasmono laswi latief latif latika latupono lazuardi leavitt lee lelga lely
        lembong leo leonardo leonid leonod lestari lesti levy leza lidya lili lilik lilis liliyana lily
        limar lin lina lintar lisa listyo livi liza lobo lofaso longo lorenzo lowes lucas lucky luhung luhut
        luigi luis luke lukita lukman luky lulut luna lurhur lusiana lutfan lutfi luther luthfi luwar ma'ruf
        macan macron made madya maeda magnis maharani mahdi mahendra mahesa maheswara mahfidz mahfud mahmoud
        mahmud maia maida maidar maidina maimunah majid makara makuta mala malcolm malik malika maman mambo
        mamdani mamusung manah mandala mandasari mandela mandrajaya mangunsong manoarfa mansur manullang
        manurung maqdir marbun marc marcel marcella marco mardani mardhiyah mardi mardjono margana margo
        marhaen marham maria mariadi mario mark markus marlina marno marpaung marquez marselino marsito
        marsudi martaka martana martani martin martinez martinus martunis maruarar marufin marwan marwata
        mary maryadi maryanto maryati maryono marzuki mascherano masduki masinton masoudi mastela mastuki
        masyhud mathius matius matta matthew maulana max maxime mayasari mbah medina megantara megawati mei
        melani melanie meliadi meliala melinda melki merab mercy merz meutia meutya michael michelle miftah
        miguel mikdar mike miko mila milla miller mingqiang mira mirae mirah miran mirza mirzal mirzani
        misbakhun miska mizwar moammar mochamad mochizuki modi moeldoko mohamad mohammad mohammed monaghan
        monoarfa moore morgan moriyasu morris mouly mourinho moya mpok mu'ti mualem mubarok muchlisin mufti
        mugabe muhadjir muhaimin muhamad muhamin muhammad muhdlor muhtarom mujiono muklis mukriyanto mukti
        mulya mulyadi mulyani mulyanto mulyono muni muqoddas mursinin mursita murti musa musk musliar
        mustaghfirin mustakim mustaqim mustika mustofa mutia muzakir muzakki muzani myuran nababan nabila
        nabilah nadia nadiem nadine nadya nagita nahrawi nainggolan najam najib najmudin najwa namaga nana
        nanang nangoi nanik napitupulu naradi nardi narji narpati nasaruddin nashiruddin nasidik nasim nasir
        nasrullah nasution nasyiah nasyidah nata natalia natasha nathalie natsir naufal nauli navin
        nazaruddin nazib ndlovu nelson neneng netanyahu netty neuer newsom neymar nezar ngatiyana nguyen nia
        nicholas nicke nico nicolas nieman nikita niko ningrum nirina nirwan nirwanto nita niti nitin nixon
        niyaga noel noer noerhadi nofa noor nophy nova novi novita novitasari novrison nrima nugraha nugroho
        nukman numbi nuning nunung nur nuraini nurdin nurdiyanti nurhayati nuri nurul nusron nwaolise nyana
        nyoman nyong nyoto obiekwe oki okky okmal okta oktarina oktaviani okto okwo okwudili olga oliva
        oliver olivia olla olly oman omar omara oni onim onny opan ophelia ops opung oscar oskar ossy oya
        oyatanze ozy padmasari padmi paetongtarn paiman palastri paloh panalihon panca pandu pangerang
        pangestu panjaitan panji paolo papang paramita pardi paris parjo parker parman parosil patra patria
        patricia patrick paul paulin paulus pazri pedro pengky penny perez perkasa perlman permadi permata
        perry perssik pertiwi peter petersen pettit philip phillips pia pietruschka pigai pinkan pintor
        pioli pitaloka pochettino poppy praba prabawa prabowo prabu pradana pradipta prakasa prakosa pramono
        pranata pranawa pranowo prapto pras prasasta prasetya prasetyo prastuti praswad pratama pratikno
        pratiwi prayitna prayoga prayogo priyadi puan pudji pudjiastuti pujo pulihanafiah puput purbaya
        purnawati purwa purwadi purwanti purwanto puspa puspasari puspita puteri puti putin putu qosasi
        quaresma quartararo qudsi queen rachel rachlan rachmat raden radika radit raditya raffi rafi rafid
        rahardian raharja rahayu raheem rahimah rahmad rahmadinol rahman rahmawati rahmi raina rais raisa
        rajasa rajata raka raki ram rama ramadan ramadhan ramadhani rambhia ramdan ramos ramzy randi rangga
        rangnick rani rano ranty rara rashid ratih ratna ratu ray rayen raymond rebecca reiersen rendy
        renreng renville reonald respati retno rexy reynaldy reynold reza rezza rhenald rhoma ria rian ribka
        richard richardson ricis ricky rico rida ridho ridwan riedl riefky rieke rifai rifat rifki rifkie
        rifky rifqinizamy rika rikwanto rina rinaldy rini rio riri ririek ririn risal rita rivan riyanti
        riza rizal rizki rizky rizwan rizzky robben robert roby roca rodrigo rofikoh rohman rojak rokhim
        rolla romahurmuziy romas ron ronald ronaldo roni ronny rony roosseno roro rosan rosiade rosihan
        roslin rosman rosmauli rossi rouhani rowan roy roycke royke rubio rudi rudiantara rudy ruhut rully
        rumania rumi rusdi rusdianto ruskandar ruslan rusli rusman ruspel rustamadji ryamizard ryan saadat
        saan sabri sabrina sadad saddak sadina saefullah safina safira safitri safri safrizal safrudin
        saguni sahroni sahrul said saifuddin saiful saifullah saka sakti sakura salahudin salami saleh salim
        salimah salman salsabila salwa sambo sambom samiah samsudin samsul samuel sanchesz sanchez sandi
        sandiaga sandra sandy sanggarwati sangkot sani santi santoso saptono saputra saragih sarah sari
        sarmuji sarwendah sastroamidjojo satria satrio satriyo satya sauerbrey sayuti sayyed sean sebby
        segaf sembiring semtamu semuel seno sentot septi serge sergey sergio setiana setiawan setiyadi setya
        setyadi setyo shah shahid shakila shalicar shania sharif shaukat sheeran sheikh sherly shin shugo
        shuli shynkarenko sibarani sidiq sigit sihombing sihotang sikhanyiso silalahi silva silvester silvia
        simanjuntak simbolon simon sinaga sirait siregar sis siska siswanto siswantoro siswono siswosuwarno
        siti sitompul sitorus situmorang sjahril slamet smith soegeng soekarno soekarnoputri soemantri
        soemarno soemarto soendjaya soerjohadikoesoema soesilo sofyan solana solihin solikhin somad somantri
        soni sony soraya spalletti sparingga sri stefanov stephanie steve steven suahasil suartini subagja
        subagyo subandi subianto subono sudarsa sudaryono sudiati sudirman sufyan sugeng sugino sugiono
        suhardi suhari suhariyanto suharni suharso suhartoyo suhirman sujarwo sukadi sukamta sukrismanto
        sukumaran sulaiman sule sultan sumadi sumardi sumardji sumarlin sumarni sumarno sumarsono sumarto
        sunan sundari sunny suntana sunyoto suoth supardi supian suprapto supriadi suroso suryadharma
        suryana suryatmi suryo suryono susan susanti susanto susatyo suseno susi susilo susno susy sutadi
        sutan sutardjo sutarman sutarna sutiyoso sutomo sutopo sutrisno suwanto suwardi suwarno syadli
        syafii syafrin syafruddin syahputra syahrini syahrul syaiful syaifullah syailendra syakir syamsuddin
        syamsul syarief syarif syarifuddin syifa syumli tacchinardi talia tamba tambunan tami tampubolon
        tandjung tania tanoe tanoesoedibyo tantowi tantri tarihoran taruna tasdik tasnim taswir tatang
        taufan taufik tauhid tebas teco teddy tedi tedros teguh teja tennophero teten teuku thamrin thariq
        thita thohir thomas tiara tigor tika tiko timo tina ting tira tiro tirta tirtayasa tirza tisha titi
        titin titis tito titus tjahjo tjandra toeti toety tom tomash tomi tommy tompo tomsi tongam toni tony
        toto totok toyib trenggono trent tri trimedya tritarayati trump trunoyudo tsamara tsangirai
        tsvangirai tubagus tuchel tudor tugiman tumpal turnbull tya tyas ubaid ubed ubedilah ubedillah
        uchita uci ucok ujang ulfah uli ulva ulya umam umar umay umaya umbas umi umuh unjani uno upik
        urbaningrum usada usamah usman usyi utami utomo uut uwais uyainah valentino vanesa vanstone vanya
        veda veloso venna vera vero verrell vettel vicky victor victoria vidi vika viktor viman vinales vino
        vinsen virman vishal vishwash vita vivi vries wacik wadi wadir wafi wafid wage wahid wahyu wahyudi
        wahyudin wahyuni wakiman waluyo wamildan wanda wang wardaya wardi warji warsita waseso wasis wasita
        waskita wastuti wawan wayan wehbi wei wells wenger wibisono wibowo widi widiastuti widjajanto
        widjojanto widodo widya widyatmoko widyo wihastono wijaya wijayanti wijayanto wikan wiku william
        williams willy wilona wilson wimboh winarno winarsih winarti winda windy wira wiranto wirda wishnu
        wisnu witan witjaksono wiwiek wiwik wiwit wolff wright wulan wulandari xanana yabes yahya yakub yan
        yance yandri yani yannes yanto yanuar yaqut yarman yasmin yasonna yassierli yayan yeni yenny yenti
        yes yessi yogi yohanes yoie yolanda yolla yono yosef yoseph yoyok yudha yudhi yudhoyono yudi yudo
        yuhronur yuli yulia yuliana yulianis yulianti yuliarti yuliot yuna yunan yuni yuniar yunita yunus
        yusak yusep yushan yushoyono yusri yusril yusrinal yusuf zaenab zaenal zahra zahran zainal zainudin
        zaldy zalindra zalmay zam zamira zarco zelaya zelda zeti zidane zizi zon zudan zulaika zulaikha
        zulfa zulhaidir zulham zulhas zulkarnain zulkifli zuma
        """
}
