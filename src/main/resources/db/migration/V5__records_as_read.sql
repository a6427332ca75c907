-- A record as it is read was put together for each reader, with a look into nine tables. Now it is put together once, when its
-- release is published. A table, not a materialized view: making that anew would keep readers waiting.

-- Records that are there already may take longer to be put together than any page may.
set local statement_timeout = 0;

alter view activity_record rename to activity_put_together;

create table activity_record as select * from activity_put_together with no data;
alter table activity_record add primary key (id);
create index on activity_record (position);

create function put_records_together() returns void language sql begin atomic
  delete from activity_record;
  insert into activity_record select * from activity_put_together;
end;

select put_records_together();
