-- Text in every language the portal offers. A further language is added to the data first and to this check last.
create domain localized_text as jsonb
  constraint every_language_offered check (value ?& array ['en', 'zh']);

create table release (
  version      text primary key,
  published_at timestamptz not null,
  checksum     text        not null,
  notes        text        not null
);

-- Who, where and what about

create table place (
  code    text primary key,
  slug    text           not null unique,
  type    text           not null check (type in ('country', 'city', 'region')),
  country text references place,
  name    localized_text not null,
  aliases text[]         not null,
  check ((type = 'city') = (country is not null))
);

create table organization (
  code       text primary key,
  slug       text           not null unique,
  letter     text           not null unique check (letter ~ '^[a-z]$'),
  name       localized_text not null,
  short_name localized_text not null,
  aliases    text[]         not null,
  about      localized_text not null
);

create table organization_region (
  organization text references organization,
  region       text references place,
  position     int not null,
  primary key (organization, region)
);

create table un_entity (
  code       text primary key,
  slug       text           not null unique,
  kind       text           not null check (kind in ('organ', 'department', 'office', 'fund-programme',
    'specialized-agency', 'regional-commission', 'mission', 'envoy', 'body', 'fund')),
  parent     text references un_entity deferrable initially deferred,
  name       localized_text not null,
  short_name localized_text not null,
  aliases    text[]         not null
);

create table theme (
  code        text primary key,
  slug        text           not null unique,
  position    int            not null unique,
  theme_group text           not null check (theme_group in ('peace-security-group', 'terrorism-crime', 'rights-law',
    'women-youth-children', 'people-health', 'development', 'culture', 'institutions')),
  name        localized_text not null,
  aliases     text[]         not null,
  covers      localized_text not null,
  excludes    localized_text not null,
  borderline  localized_text not null
);

create table kind (
  code     text primary key,
  slug     text           not null unique,
  position int            not null unique,
  name     localized_text not null,
  aliases  text[]         not null,
  covers   localized_text not null
);

create table partner (
  code         text primary key,
  slug         text           not null unique,
  type         text           not null check (type in ('organization-body', 'intergovernmental', 'development-bank',
    'government', 'civil-society', 'network', 'armed-group', 'other')),
  organization text references organization,
  name         localized_text not null,
  aliases      text[]         not null
);

create table document (
  code    text primary key,
  slug    text           not null unique,
  type    text           not null check (type in ('resolution', 'presidential-statement', 'report', 'agreement',
    'memorandum', 'declaration', 'strategy', 'plan', 'framework', 'convention', 'publication', 'other')),
  symbol  text,
  dated   text,
  name    localized_text not null,
  aliases text[]         not null,
  url     text
);

-- Where it is written

create table report (
  code        text primary key,
  slug        text           not null unique,
  symbols     text[]         not null check (cardinality(symbols) > 0),
  session     int            not null,
  agenda_item int            not null,
  issued      date           not null,
  name        localized_text not null,
  url         text           not null
);

create table report_section (
  report          text           not null references report,
  code            text           not null,
  position        int            not null,
  number          text,
  parent          text,
  first_paragraph int            not null,
  last_paragraph  int            not null check (last_paragraph >= first_paragraph),
  name            localized_text not null,
  primary key (report, code),
  foreign key (report, parent) references report_section
);

create table report_paragraph (
  report  text not null references report,
  number  int  not null check (number > 0),
  section text not null,
  primary key (report, number),
  foreign key (report, section) references report_section
);

create table report_paragraph_organization (
  report       text not null,
  number       int  not null,
  organization text not null references organization,
  primary key (report, number, organization),
  foreign key (report, number) references report_paragraph
);

-- What happened. The position of a row among those of its record is the order in which the dataset names them.

create table activity (
  id       text primary key,
  report   text           not null references report,
  position int            not null,
  kind     text           not null references kind,
  title    localized_text not null,
  summary  localized_text not null,
  note     localized_text,
  unique (report, position)
);

create table activity_paragraph (
  activity  text not null references activity,
  report    text not null,
  paragraph int  not null,
  position  int  not null,
  primary key (activity, paragraph),
  foreign key (report, paragraph) references report_paragraph
);

create table activity_date (
  activity text not null references activity,
  position int  not null,
  edtf     text not null,
  starts   date not null,
  ends     date not null check (ends >= starts),
  precision text not null check (precision in ('day', 'month', 'year')),
  role     text not null check (role in ('event', 'reference', 'planned')),
  primary key (activity, position)
);

create table activity_organization (
  activity     text not null references activity,
  organization text not null references organization,
  position     int  not null,
  primary key (activity, organization)
);

create table activity_un_entity (
  activity  text not null references activity,
  un_entity text not null references un_entity,
  position  int  not null,
  primary key (activity, un_entity)
);

create table activity_partner (
  activity text not null references activity,
  partner  text not null references partner,
  position int  not null,
  primary key (activity, partner)
);

create table activity_theme (
  activity text not null references activity,
  theme    text not null references theme,
  position int  not null,
  primary key (activity, theme)
);

create table activity_place (
  activity text not null references activity,
  place    text not null references place,
  position int  not null,
  primary key (activity, place)
);

create table activity_document (
  activity text not null references activity,
  document text not null references document,
  position int  not null,
  primary key (activity, document)
);

create index on activity_paragraph (report, paragraph);
create index on activity_date (starts, ends);
create index on activity_organization (organization);
create index on activity_un_entity (un_entity);
create index on activity_partner (partner);
create index on activity_theme (theme);
create index on activity_place (place);
create index on activity_document (document);

-- A record as it is read: one row, with the codes of everything it names. A page of records is then one statement.
-- The codes are cast to what the mapping compares them with.
create view activity_record as
select id,
       report,
       position,
       kind,
       title,
       summary,
       note,
       array(select paragraph from activity_paragraph where activity = id order by position)       as paragraphs,
       array(select organization::varchar from activity_organization where activity = id order by position) as organizations,
       array(select un_entity::varchar from activity_un_entity where activity = id order by position)       as un_entities,
       array(select partner::varchar from activity_partner where activity = id order by position)           as partners,
       array(select theme::varchar from activity_theme where activity = id order by position)               as themes,
       array(select place::varchar from activity_place where activity = id order by position)               as places,
       array(select document::varchar from activity_document where activity = id order by position)         as documents,
       (select min(starts) from activity_date where activity = id)                                 as first_day
from activity;
