-- A record as it is read was put together for each reader, with a look into nine tables. Now it is put together once, when its
-- release is published. A table, not a materialized view: making that anew would keep readers waiting.

-- Records that are there already may take longer to be put together than any page may.
set local statement_timeout = 0;

create table activity_as_read as select * from activity_record;
alter table activity_as_read add primary key (id);
create index on activity_as_read (position);

-- Last, as those who read meanwhile wait from here on.
alter view activity_record rename to activity_put_together;
alter table activity_as_read rename to activity_record;

create function put_records_together() returns void language sql begin atomic
  delete from activity_record;
  insert into activity_record select * from activity_put_together;
end;
