-- A record that refers to an older text is as old as what happened, not as that text.
create or replace view activity_put_together as
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
       -- Those of what it refers to come last.
       (select min(starts) from activity_date where activity = id
        group by role = 'reference' order by role = 'reference' limit 1)                           as first_day,
       array(select distinct within::varchar
             from activity_place join place on code = place, unnest(array[code, country]) as within
             where activity = id and within is not null order by 1)                                as places_within
from activity;

-- As for V5.
set local statement_timeout = 0;
select put_records_together();
