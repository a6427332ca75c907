-- What pages say of a whole release is counted once, when it is published, and not for every reader.

create table count_by_code (
  facet   text   not null,
  code    text   not null,
  records bigint not null,
  primary key (facet, code)
);

-- A role of null stands for all roles together.
create table count_by_date (
  period  text   not null,
  role    text,
  records bigint not null,
  unique nulls not distinct (period, role)
);

create table count_by_organization (
  organization text primary key,
  records      bigint not null,
  dated        bigint not null,
  paragraphs   bigint not null,
  agreements   bigint not null,
  entities     bigint not null
);

create function count_release() returns void language sql begin atomic
  delete from count_by_code;
  insert into count_by_code
  select 'record', '', count(*) from activity
  union all
  select 'organization', organization, count(*) from activity_organization group by organization
  union all
  select 'theme', theme, count(*) from activity_theme group by theme
  union all
  select 'entity', un_entity, count(*) from activity_un_entity group by un_entity
  union all
  -- Who asks for a country means its cities, too.
  select 'place', within, count(distinct activity)
  from activity_place join place on code = place, unnest(array[code, country]) as within
  where within is not null group by within;

  delete from count_by_date;
  insert into count_by_date
  select to_char(month, 'YYYY-MM'), role, count(distinct activity)
  from activity_date, generate_series(date_trunc('month', starts), ends, interval '1 month') as month
  where precision <> 'year' group by grouping sets ((month, role), (month))
  union all
  select cast(year as text), role, count(distinct activity)
  from activity_date, generate_series(cast(extract(year from starts) as int), cast(extract(year from ends) as int)) as year
  group by grouping sets ((year, role), (year))
  union all
  -- 2019-00: the dates of which no more than the year is known.
  select year || '-00', role, count(distinct activity)
  from activity_date, generate_series(cast(extract(year from starts) as int), cast(extract(year from ends) as int)) as year
  where precision = 'year' group by grouping sets ((year, role), (year))
  union all
  select 'undated', null, count(*) from activity
  where not exists (select from activity_date where activity = id);

  delete from count_by_organization;
  insert into count_by_organization
  select organization, records, dated, paragraphs, agreements, entities
  from (select organization, count(*) as records, count(*) filter (where kind = 'agreement') as agreements,
               count(*) filter (where exists (select from activity_date where activity = id)) as dated
        from activity_organization join activity on id = activity group by organization) as named
  join (select organization, count(distinct (report, paragraph)) as paragraphs
        from activity_organization join activity_paragraph using (activity) group by organization) as told
    using (organization)
  join (select organization, count(distinct un_entity) as entities
        from activity_organization left join activity_un_entity using (activity) group by organization) as together
    using (organization);
end;

-- The latest events are read from the end of this.
create index on activity_date (starts) where role = 'event' and precision = 'day';
