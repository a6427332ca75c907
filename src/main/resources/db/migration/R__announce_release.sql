-- Tells every portal on this database that another release is published.
create or replace function announce_release() returns trigger language plpgsql as $$
begin
	notify release;
	return null;
end
$$;

create or replace trigger announce_release after insert or update or delete or truncate on release
	for each statement execute function announce_release();
