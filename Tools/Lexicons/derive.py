#!/usr/bin/env python3
"""Derives word lists and registers of Sources/TextAnalysis/Lexicon from data sets that are not in the repository.

usage: derive.py DATA LEXICON

DATA  a folder with articles/unlabelled.jsonl.gz ({"text": ...} a line), ner/idner2k/train.txt,
      gazetteer/wilayah/wilayah.sql.xz, gazetteer/names/faker_id_ID.json, gazetteer/cldr/territories_id.json and
      currencies_id.json
LEXICON  the folder Sources/TextAnalysis/Lexicon: Registers/words, Registers/regions.tsv, districts.tsv, villages.tsv and
      countries.tsv, Data/Currencies.swift

Only words leave the data, never sentences. Sources and licences are in NOTICE. The same data give the same bytes.
"""
import collections, gzip, json, lzma, pathlib, re, sys

SAYING = "kata ujar tutur ungkap jelas tegas ucap papar terang imbuh tambah pungkas sebut tandas".split()
NAME = r"((?:[A-Z][a-z']+)(?: [A-Z][a-z']+){0,3})"
SPEAKER = re.compile(r"\b(?:%s) %s[,.;]? " % ("|".join(SAYING), NAME))
# A word that opens a sentence or quotation is capitalised for its place and says nothing.
WORD = re.compile(r"([.!?\"“”:\n(]|^)?\s*([A-Za-z][A-Za-z'’-]*)")

COMMON_COUNT, COMMON_SHARE = 8, 0.6      # lower case at least so often, and in this share of mid-sentence uses
NAME_COUNT, NAME_LOWER_SHARE = 3, 0.3    # said to speak at least so often, and lower case in less than this share

# Words that stand behind the head of an office or institution: at least so often, and in this share of their uses.
BODY_COUNT, BODY_SHARE = 6, 0.12
HEADS = set("""dinas badan kementerian menteri direktorat direktur bidang seksi komisi divisi deputi lembaga pusat kepala
subbagian bagian biro asisten staf kasi kabid kabag kadis kanit kasat dirjen direktorat wamen inspektorat inspektur balai
departemen komisioner ketua sekretaris otoritas manager manajer head chief officer""".split())

NOT_NAMES = set("""ketua direktur humas menteri polres bupati dinas polda kabid kombes kapolsek jenderal kapolres
gubernur metro sekretaris presiden kasat kasi reskrim kompol plt irjen manager deputi koordinator menko kanit indonesia
komisi kapolda president director corporate chief polresta iptu kementerian vice divisi kejagung dirjen menpora bogor
surabaya lamongan solo mendagri kapolri seskab strategist klungkung eng prof wali walikota wakil mantan anggota ahli
kepala camat lurah kades bank pt partai universitas rektor dekan guru kota kabupaten provinsi timur barat utara selatan
tengah pusat negara nasional daerah republik umum polri tni dpr kpk kabag kadis kasubag kabupaten jaksa hakim staf
sekda sekjen pemprov pemkot pemkab pemerintah menkeu menkes menhub mendag mensos menaker juru bicara jubir komisaris
letkol kolonel brigjen mayjen letjen bripka aipda aiptu ipda akp akbp kapten letnan ustaz kiai kh haji hajah dr drs ir
bapak ibu pak bu mas mbak bung cak gus kang the and for of de van von jakarta bandung semarang medan makassar
ahmedabad among asset balai bang bareskrim black blair business center communication communications country dandim
departemen dewan dinkes dinsos direktorat dirlantas dirreskrimum dirut dishub ditlantas ditreskrimum dubes dudung eagle
eurocontrol executive fakultas fiesta fraksi french general gerindra golkar group gulkarmat haiti inspektur india iran
israel islam jabal jabar jateng jatim jampidsus jatanras kadiv kanwil kaops kapendam kapolresta kapolrestabes kapuspen
kapuspenkum kasad kasatlantas kasatpol kasatreskrim kasipenkum kasubbid kasubdit kejaksaan kejari kejati kemenag
kemendagri kemenkes kemlu ketum khartoum komisioner komite komjen komnas korea krakatau made managing marketing mayor
menag mendur menkomdigi menlu menpar mentan meteorologi microsoft moderna nabi officer once operating operasi pangeran
panglima pertamina perum pesulap petro plh pol polresrta polrestabes polsek poltracking polwan pop presidium relations
research reserse reskoba rice riyadh samapta sales satgas satlantas satpol saur sekretariat sekuritas secretary
steel strategic subkomite sudin sulut sumut syekh telkom timnas tipikor tulangbawang turki uskup wakasat waketum wapres
wawali white wuling chelsea garuda honda suzuki delta general mega mira capa chef chen eva ode sun india bulog damkar
intel penmas persebaya phintraco research samapta toyota vega eka""".split()) - set("made dudung mira eva chen eka".split())
# "Kepegawaian", "Perindustrian": nouns by their form.
NOUN = re.compile(r"(?:ke|pe|pem|pen|peng|per)[a-z]{5,}an")

NOT_BODIES = set("""for dalam sedangkan keir lawrence sjafrie natalius narendra ignasius juliari sufmi amorim basaria
bhayangkari affifuddin rayon malut jakpus gujarat uttarakhand rakhine heights widiyanti yeyen darat laka lalu suku
harian namun ganda saksi fitroh""".split())

# Names with a capital inside: written so in at least so many articles, and in more than hold its first two parts apart.
CAMEL_COUNT = 3
CAMEL = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]*(?:[a-z][A-Z]|[A-Z][A-Z][a-z])[A-Za-z]*(?![A-Za-z0-9])")
CASE_CHANGE = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
# Longer parts that meet more other parts than so are words that pages glue, not brands.
CAMEL_FOLLOWERS, CAMEL_PRECEDERS = 20, 30
CAMEL_STEMS = set("""detik tribun tribunnews kompas kemen permen trans grab black smart open face play info indo think
free micro""".split())
NOT_CAMEL = set("""adkatakanlah ailah allaahdan aribelakang arifburhan asuhanbojan atauberas ayatullahali bansoslapor bbmnya
beat berikutlima berikuttiga bersihinformasi bsucek carlsbergman catalangp city daguisedanal dihaditekno dibrics
dihadiritekno dikatakan dilansiraljazeera disebarkanteman disinggung erileril espnasia eventureland fiorentinapukul
footballtoday frenchgp getelementbyid addeventlistener startswith gbwhatsapp grupwhatsapptanda hadiahbcatahun
hajimauritaniajatuh hashriwa hidayat hitamhidung iiah idartikel idea idsebagian indiadanafp indonesiapastikan iphonenya
istighfardibaca jadwalsiaran juniorpelatih kalitim kanalcek kanalislami kanaltekno kartusatu keamananmeskipun kpktelah
kuhpidana lamannu lamantimes langsungtimnas latinallahumma lbalaaishalat legalitasseperti liga linklive mamaatiterjemahanya
mantualyssa mediaasal mediajln menteripaetongtarn mintarsih musisifariz nabidibaca namanya nashiirdia ndtvmelaporkan
nmereka nontonbri ntidak pantauandetikjatengdi penggunacookpad penggunanyadilansir personaliapt pertandingandilansir
pesanmenyentuh petanipendaftaran presenterivan programdetikpagiedisi protokolerperkenalan puncaksctv
putinsambutprabowo randomeditor rasuulillaahshalaatullaah rasuulillaahwakulli realdonaldtrump rekrutmensskk rmmenjalani
dilansirdetikfinance dilansirdetikjateng dilansirdetikjatim santosojika santosopersik santosoprediksi scih selengkapnyabiodata siniadapun sinetronbukan skatakanlah
soffyarantiilustrasi sumselkabar telegramaboutcirebonid terussinetron timlifestyle tipikorjunctopasal tni voliavc vlxew
wanniqmahwamin whatsappnya wlanjut youtubenya unpesawat wartakotalive bersihinformasi attmeninggal cpuggp ajunctopasal
korupsijunctopasal bcaburuan bahayadibaca lancipwarna rekrutmenskk aliasbuya persebayapersebaya ovalbentuk
lurusbentuk subspkfer tayanganyoutube binguoev comilustrasi""".split())


# ISO 4217, list one: the codes in use, without funds, metals and test codes.
CURRENCIES = """AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC
CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR
ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE
SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF
YER ZAR ZMW ZWG""".split()


def currencies(path):
    """Code, and name in lower case where CLDR has one, of each currency in use."""
    names = json.load(open(path, encoding="utf-8"))
    return [f"{code} {names[code].lower()}" if code in names else code for code in CURRENCIES]


def article_statistics(path):
    lower, capital, names, behind = (collections.Counter() for _ in range(4))
    for line in gzip.open(path, "rt", encoding="utf-8"):
        text = json.loads(line)["text"]
        for opening, word in WORD.findall(text):
            if opening:
                continue
            if word.islower():
                lower[word] += 1
            elif word[0].isupper() and word[1:].islower():
                capital[word.lower()] += 1
        for speaker in SPEAKER.findall(text):
            names.update(word.lower() for word in speaker.split())
        words = re.findall(r"[A-Za-z']+|[^\sA-Za-z']", text)
        for index, word in enumerate(words):
            if not (word[0].isupper() and word[1:].islower()):
                continue
            before = [w.lower() for w in words[max(0, index - 2):index]]
            if before and (before[-1] in HEADS or (len(before) == 2 and before[0] in HEADS and before[1] != ",")):
                behind[word.lower()] += 1
    return lower, capital, names, behind


def labelled_names(path):
    names = collections.Counter()
    for line in open(path, encoding="utf-8"):
        fields = line.split()
        if len(fields) >= 2 and fields[-1].endswith("PER") and re.fullmatch(r"[A-Z][a-z']{2,}", fields[0]):
            names[fields[0].lower()] += 1
    return names


# Short names that news gives regions, and other spellings. Common knowledge, written for this project.
SPELLINGS = dict(line.split("=") for line in """11=Nanggroe Aceh Darussalam; NAD
12=Sumut; Sumatra Utara
13=Sumbar; Sumatra Barat
16=Sumsel; Sumatra Selatan
18.01=Lamsel
18.02=Lamteng
18.03=Lampura
18.04=Lambar
18.07=Lamtim
18.12=Tubaba
16.06=Muba
19=Babel; Bangka Belitung
21=Kepri
31=DKI Jakarta; DKI; Jakarta
31.71=Jakpus
31.72=Jakut
31.73=Jakbar
31.74=Jaksel
31.75=Jaktim
32=Jabar
33=Jateng
33.72=Solo
34=DIY; Yogyakarta; DI Yogyakarta
35=Jatim
36.74=Tangsel
52=NTB
53=NTT
61=Kalbar
62=Kalteng
63=Kalsel
64=Kaltim
64.02=Kukar
65=Kaltara
71=Sulut
71.09=Sitaro
72=Sulteng
73=Sulsel
74=Sultra
76=Sulbar
82=Malut""".split("\n"))
COUNTRY_SPELLINGS = {"CN": "China", "US": "AS", "ID": "RI", "KR": "Korsel", "GB": "Inggris Raya", "CI": "Pantai Gading"}
COUNTRY_NAMES = {"GB": "Inggris"}  # as news calls it
DIRECTIONS = {"Utara", "Selatan", "Timur", "Barat", "Tengah", "Pusat", "Raya"}
KINDS = [("Kabupaten Administrasi ", "kabupaten"), ("Kabupaten ", "kabupaten"), ("Kota Administrasi ", "kota"),
         ("Kota ", "kota")]
KEMENDAGRI = "# Kepmendagri 300.2.2-2138/2025 by way of cahyadsn/wilayah, MIT licence. Derived by Tools/Lexicons/derive.py.\n"
CLDR = "# Unicode CLDR, Unicode licence. Derived by Tools/Lexicons/derive.py.\n"
COUNTED = "# Derived by Tools/Lexicons/derive.py; single words alone were taken. Sources and licences: NOTICE.\n"


def all_regions(path):
    """Code and name of provinces, regencies, districts and villages."""
    sql = lzma.open(path, "rt", encoding="utf-8").read()
    rows = re.findall(r"\('([0-9.]+)','((?:[^']|'')*)'\)", sql)
    return [(code, written_out(re.sub(r"'+", "'", " ".join(name.split())))) for code, name in rows]


def written_out(name):
    return re.sub(r"\bGn\. ?(?=[A-Z])", "Gunung ", re.sub(r"\bKep\. ?(?=[A-Z])", "Kepulauan ", name))


def region_row(code, full):
    """A line of regions.tsv: news writes many names in one word that the register writes in two."""
    kind, name = next(((kind, full[len(head):]) for head, kind in KINDS if full.startswith(head)), ("provinsi", full))
    parts = name.split()
    one_word = [parts[0] + parts[1].lower()] if len(parts) == 2 and len(parts[1]) > 3 and parts[1] not in DIRECTIONS else []
    spellings = one_word + ([SPELLINGS[code]] if code in SPELLINGS else [])
    return code, kind, name, "; ".join(spellings)


def write(path, comment, columns, rows):
    lines = ["\t".join(row) for row in [columns] + rows]
    path.write_text(comment + "\n".join(lines) + "\n", encoding="utf-8")


def write_swift(folder, name, comment, lines):
    body = "\n".join("        " + line for line in lines)
    (folder / f"{name}.swift").write_text(
        "// Derived by Tools/Lexicons/derive.py; do not edit. Sources and licences: NOTICE.\n\n"
        f"extension WordLists {{\n    /// {comment}\n    static let {name[0].lower() + name[1:]} = \"\"\"\n{body}\n        \"\"\"\n}}\n",
        encoding="utf-8")


def camel_names(path, common):
    """Names that are written in camel case, in lower case."""
    texts = [json.loads(line)["text"] for line in gzip.open(path, "rt", encoding="utf-8")]
    glued = collections.Counter(word for text in texts for word in set(CAMEL.findall(text)))
    followers, preceders, apart = collections.defaultdict(set), collections.defaultdict(set), collections.Counter()
    for word in glued:
        parts = CASE_CHANGE.split(word)
        followers[parts[0]].add(word)
        preceders[parts[-1]].add(word)
    pair = lambda word: tuple(part.lower() for part in CASE_CHANGE.split(word)[:2])
    wanted = {pair(word) for word, count in glued.items() if count >= CAMEL_COUNT}
    for text in texts:
        words = [word.lower() for word in re.findall("[A-Za-z]+", text)]
        apart.update(wanted.intersection(zip(words, words[1:])))

    def is_name(word):
        first, last = CASE_CHANGE.split(word)[0], CASE_CHANGE.split(word)[-1]
        if first.lower() in CAMEL_STEMS:
            return True
        is_glued = first.islower() and (first in common or first.endswith("detik")) and len(first) > 2
        return not (is_glued or (len(first) > 3 and len(followers[first]) > CAMEL_FOLLOWERS)
                    or (len(last) > 3 and len(preceders[last]) > CAMEL_PRECEDERS))

    return sorted({word.lower() for word, count in glued.items()
                   if count >= CAMEL_COUNT and count > apart[pair(word)] and len(word) > 2 and is_name(word)}
                  - NOT_CAMEL)


def place_words_of(names):
    """The capitalised words of places' names, a row each."""
    return [(word,) for word in sorted({word.lower() for name in names for word in name.split() if word[0].isupper()})]


def main():
    data, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    registers = out / "Registers"
    (registers / "words").mkdir(parents=True, exist_ok=True)
    lower, capital, spoken, behind = article_statistics(data / "articles/unlabelled.jsonl.gz")
    everything = all_regions(data / "gazetteer/wilayah/wilayah.sql.xz")
    places = [(code, name) for code, name in everything if len(code) <= 5]
    place_words = {word.lower() for _, name in places for word in name.split()}
    share = lambda word: lower[word] / (lower[word] + capital[word] + 1)
    common = sorted(w for w, c in lower.items() if c >= COMMON_COUNT and c / (c + capital[w]) > COMMON_SHARE and w.isascii())
    faker = json.load(open(data / "gazetteer/names/faker_id_ID.json", encoding="utf-8"))
    listed = {w.lower() for key in ("first_names", "last_names") for name in faker[key] for w in name.split() if w.isalpha()}
    names = set(labelled_names(data / "ner/idner2k/train.txt")) | listed
    names |= {w for w, c in spoken.items() if c >= NAME_COUNT}
    names = sorted(w for w in names if len(w) > 2 and w.isascii() and share(w) < NAME_LOWER_SHARE
                   and w not in NOT_NAMES and w not in place_words and not NOUN.fullmatch(w))
    bodies = sorted(w for w, c in behind.items() if c >= BODY_COUNT and c / (capital[w] + 1) > BODY_SHARE and w.isascii()
                    and w not in names and w not in place_words and w not in NOT_BODIES and len(w) > 2)
    camel = camel_names(data / "articles/unlabelled.jsonl.gz", set(common))
    for name, words in (("bodyWord", bodies), ("camelName", camel), ("common", common), ("givenName", names)):
        write(registers / f"words/{name}.tsv", COUNTED, ("word",), [(word,) for word in words])
    write(registers / "regions.tsv", KEMENDAGRI, ("code", "kind", "name", "spellings"),
          [region_row(code, name) for code, name in places])
    for name, length in (("districts", 8), ("villages", 13)):
        write(registers / f"{name}.tsv", KEMENDAGRI, ("code", "name"),
              [(code, place) for code, place in everything if len(code) == length])
    countries = json.load(open(data / "gazetteer/cldr/territories_id.json", encoding="utf-8"))
    write(registers / "countries.tsv", CLDR, ("code", "name", "spellings"),
          [(code, COUNTRY_NAMES.get(code, written_out(name)), COUNTRY_SPELLINGS.get(code, "")) for code, name in sorted(countries.items())
           if re.fullmatch("[A-Z]{2}", code)])
    write(registers / "words/placeWord.tsv", CLDR + KEMENDAGRI, ("word",), place_words_of(
        [name for _, name in places]
        + [COUNTRY_NAMES.get(code, written_out(name)) for code, name in countries.items() if re.fullmatch("[A-Z]{2}", code)]))
    write_swift(out / "Data", "Currencies", "ISO 4217 codes in use with their Indonesian names, one a line.",
                currencies(data / "gazetteer/cldr/currencies_id.json"))
    print(len(bodies), "body words,", len(common), "common words,", len(names), "name words,", len(places), "regions,",
          len(camel), "names in camel case")


if __name__ == "__main__":
    main()
