-- index article_cites of article
CREATE INDEX article_cites ON article(cites) WHERE cites != '[]';

-- index article_newest of article
CREATE INDEX article_newest ON article(published IS NULL, published DESC, slug) WHERE current;

-- index article_publisher of article
CREATE INDEX article_publisher ON article(publisher, cites);

-- index claim_article of claim
CREATE INDEX claim_article ON claim(article);

-- index document_asked of document
CREATE INDEX document_asked ON document(status, kind, slug);

-- index document_differing of document
CREATE INDEX document_differing ON document(slug) WHERE conflicts != '[]';

-- index document_titled of document
CREATE INDEX document_titled ON document(title COLLATE NOCASE, slug);

-- index doubt_article of doubt
CREATE INDEX doubt_article ON doubt(article);

-- index evidence_claim of evidence
CREATE INDEX evidence_claim ON evidence(claim);

-- index evidence_record of evidence
CREATE INDEX evidence_record ON evidence(record);

-- index idx__sqlite_migrations_migration_set_name of _sqlite_migrations
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

-- index key_article of key
CREATE INDEX key_article ON key(article);

-- index key_kind_key of key
CREATE INDEX key_kind_key ON key(kind, key);

-- index occasion_days of occasion
CREATE INDEX occasion_days ON occasion(first, last, session, record);

-- index occasion_record of occasion
CREATE INDEX occasion_record ON occasion(record, session);

-- index person_named of person
CREATE INDEX person_named ON person(name COLLATE NOCASE, slug);

-- index search_place_record of search_place
CREATE INDEX search_place_record ON search_place (record);

-- index search_record_newest of search_record
CREATE INDEX search_record_newest ON search_record (kind, day DESC, record) WHERE day != '';

-- index search_word_plain of search_word
CREATE UNIQUE INDEX search_word_plain ON search_word (domain, plain);

-- index search_word_skeleton of search_word
CREATE INDEX search_word_skeleton ON search_word (domain, skeleton);

-- index search_word_stem of search_word
CREATE INDEX search_word_stem ON search_word (domain, stem) WHERE stem IS NOT NULL;

-- index session_absences of session
CREATE INDEX session_absences ON session(slug) WHERE instr(attendance, '"absent"');

-- index session_asked of session
CREATE INDEX session_asked ON session(body, status, country, slug);

-- index session_differing of session
CREATE INDEX session_differing ON session(slug) WHERE conflicts != '[]';

-- index session_newest of session
CREATE INDEX session_newest ON session(date IS NULL, date DESC, slug);

-- index source_article of source
CREATE INDEX source_article ON source(article);

-- index sqlite_autoindex_article_1 of article
-- made by SQLite;

-- index sqlite_autoindex_article_2 of article
-- made by SQLite;

-- index sqlite_autoindex_body_1 of body
-- made by SQLite;

-- index sqlite_autoindex_chairmanship_1 of chairmanship
-- made by SQLite;

-- index sqlite_autoindex_designation_1 of designation
-- made by SQLite;

-- index sqlite_autoindex_document_1 of document
-- made by SQLite;

-- index sqlite_autoindex_encounter_1 of encounter
-- made by SQLite;

-- index sqlite_autoindex_expectation_1 of expectation
-- made by SQLite;

-- index sqlite_autoindex_membership_1 of membership
-- made by SQLite;

-- index sqlite_autoindex_person_1 of person
-- made by SQLite;

-- index sqlite_autoindex_search_record_1 of search_record
-- made by SQLite;

-- index sqlite_autoindex_session_1 of session
-- made by SQLite;

-- index sqlite_autoindex_source_1 of source
-- made by SQLite;

-- index sqlite_autoindex_subject_1 of subject
-- made by SQLite;

-- index subject_record of subject
CREATE INDEX subject_record ON subject(record);

-- index subject_telling of subject
CREATE INDEX subject_telling ON subject(record, article);

-- index subject_told of subject
CREATE INDEX subject_told ON subject(article, record);

-- table _sqlite_migrations of _sqlite_migrations
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);

-- table archive of archive
CREATE TABLE archive (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uuid TEXT NOT NULL
) STRICT;

-- table article of article
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE,
  title TEXT,
  published TEXT,
  publisher TEXT,
  cites TEXT NOT NULL,
  byline TEXT,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  current INTEGER NOT NULL
) STRICT;

-- table body of body
CREATE TABLE body (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  cadence TEXT
) STRICT;

-- table chairmanship of chairmanship
CREATE TABLE chairmanship (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  country TEXT NOT NULL,
  year INTEGER
) STRICT;

-- table claim of claim
CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article(id),
  subject TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  modality TEXT NOT NULL CHECK (modality IN ('planned', 'expected', 'conditional', 'reported', 'decided')),
  speaker TEXT
) STRICT;

-- table designation of designation
CREATE TABLE designation (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  holder TEXT,
  year INTEGER,
  status TEXT
) STRICT;

-- table document of document
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  titles TEXT NOT NULL,
  kind TEXT NOT NULL,
  status TEXT,
  history TEXT NOT NULL,
  conflicts TEXT NOT NULL
) STRICT;

-- table doubt of doubt
CREATE TABLE doubt (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article(id),
  reason TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL
) STRICT;

-- table encounter of encounter
CREATE TABLE encounter (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  people TEXT NOT NULL,
  date TEXT,
  city TEXT,
  topic TEXT
) STRICT;

-- table evidence of evidence
CREATE TABLE evidence (
  record TEXT NOT NULL,
  claim INTEGER NOT NULL REFERENCES claim(id),
  field TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT;

-- table expectation of expectation
CREATE TABLE expectation (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  what TEXT NOT NULL,
  session TEXT,
  due TEXT,
  outcome TEXT NOT NULL
) STRICT;

-- table judgment of judgment
CREATE TABLE judgment (
  id INTEGER PRIMARY KEY,
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
  "left" TEXT NOT NULL,
  "right" TEXT NOT NULL
) STRICT;

-- table key of key
CREATE TABLE key (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES article(id),
  subject TEXT NOT NULL
) STRICT;

-- table membership of membership
CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  member TEXT NOT NULL,
  standing TEXT NOT NULL,
  modality TEXT NOT NULL
) STRICT;

-- table occasion of occasion
CREATE TABLE occasion (
  session TEXT NOT NULL,
  record TEXT NOT NULL,
  first TEXT NOT NULL,
  last TEXT NOT NULL,
  PRIMARY KEY (session, record, first, last)
) STRICT, WITHOUT ROWID;

-- table person of person
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  country TEXT,
  roles TEXT NOT NULL,
  sessions TEXT NOT NULL
) STRICT;

-- table search_article of search_article
CREATE TABLE search_article (
    id INTEGER PRIMARY KEY
) STRICT;

-- table search_folding of search_folding
CREATE TABLE search_folding (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
) STRICT;

-- table search_gram of search_gram
CREATE TABLE search_gram (
    gram INTEGER PRIMARY KEY,
    words BLOB NOT NULL
) STRICT;

-- table search_key of search_key
CREATE TABLE search_key (
    shelf INTEGER PRIMARY KEY,
    words BLOB NOT NULL
) STRICT;

-- table search_name of search_name
CREATE TABLE search_name (
    id INTEGER PRIMARY KEY,
    field TEXT,
    spelling TEXT,
    folded TEXT
) STRICT;

-- table search_place of search_place
CREATE TABLE search_place (
    place TEXT NOT NULL,
    record TEXT NOT NULL,
    name TEXT NOT NULL,
    country TEXT,
    is_state INTEGER NOT NULL,
    PRIMARY KEY (place, record)
) STRICT, WITHOUT ROWID;

-- table search_posting of search_posting
CREATE TABLE search_posting (
    word INTEGER NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (word, record)
) STRICT, WITHOUT ROWID;

-- table search_recent of search_recent
CREATE TABLE search_recent (
    word INTEGER PRIMARY KEY,
    keyed INTEGER NOT NULL
) STRICT;

-- table search_record of search_record
CREATE TABLE search_record (
    id INTEGER PRIMARY KEY,
    record TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    day TEXT NOT NULL
) STRICT;

-- table search_text of search_text
CREATE VIRTUAL TABLE search_text USING fts5 (
    title, body, content = '', tokenize = 'unicode61', prefix = '2 3'
);

-- table search_text_config of search_text_config
CREATE TABLE 'search_text_config'(k PRIMARY KEY, v) WITHOUT ROWID;

-- table search_text_data of search_text_data
CREATE TABLE 'search_text_data'(id INTEGER PRIMARY KEY, block BLOB);

-- table search_text_docsize of search_text_docsize
CREATE TABLE 'search_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

-- table search_text_idx of search_text_idx
CREATE TABLE 'search_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

-- table search_title of search_title
CREATE VIRTUAL TABLE search_title USING fts5 (
    title, content = '', tokenize = 'unicode61', prefix = '2 3'
);

-- table search_title_config of search_title_config
CREATE TABLE 'search_title_config'(k PRIMARY KEY, v) WITHOUT ROWID;

-- table search_title_data of search_title_data
CREATE TABLE 'search_title_data'(id INTEGER PRIMARY KEY, block BLOB);

-- table search_title_docsize of search_title_docsize
CREATE TABLE 'search_title_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

-- table search_title_idx of search_title_idx
CREATE TABLE 'search_title_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

-- table search_word of search_word
CREATE TABLE search_word (
    id INTEGER PRIMARY KEY,
    domain INTEGER NOT NULL,
    plain TEXT NOT NULL,
    fine TEXT NOT NULL,
    skeleton TEXT NOT NULL,
    stem TEXT,
    uses INTEGER NOT NULL
) STRICT;

-- table session of session
CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  date TEXT,
  end_date TEXT,
  city TEXT,
  country TEXT,
  status TEXT,
  ordinal INTEGER,
  agenda_items INTEGER,
  draft_documents INTEGER,
  adopted_documents INTEGER,
  forwarded_documents INTEGER,
  formats TEXT NOT NULL,
  alongside TEXT NOT NULL,
  previous TEXT,
  next TEXT,
  attendance TEXT NOT NULL,
  conflicts TEXT NOT NULL
) STRICT;

-- table source of source
CREATE TABLE source (
  source TEXT NOT NULL PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article(id)
) STRICT;

-- table subject of subject
CREATE TABLE subject (
  article INTEGER NOT NULL REFERENCES article(id),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (article, name)
) STRICT;

