-- Public pages show how to reach colleagues, as it is now: what is kept of public pages (publicweb.change) is out of date
-- when that changes. The table comes with a later migration, so the function looks for it when it runs.
create function sites.contacts_changed() returns trigger language plpgsql as $$
begin
    if current_setting('samverk.public_change', true) is distinct from pg_current_xact_id()::text then
        update publicweb.change set number = number + 1;
        perform set_config('samverk.public_change', pg_current_xact_id()::text, true);
    end if;
    return null;
end
$$;

create constraint trigger public_contact_reached after update of title, unit_id, phone, email on people.person
    deferrable initially deferred for each row
    when (old.title <> new.title or old.unit_id is distinct from new.unit_id
          or old.phone <> new.phone or old.email <> new.email)
    execute function sites.contacts_changed();
create constraint trigger public_contact_named after update of name, active, kind on access.principal
    deferrable initially deferred for each row
    when (old.name <> new.name or old.active <> new.active or old.kind <> new.kind)
    execute function sites.contacts_changed();
create constraint trigger public_contact_unit after update of name on people.unit
    deferrable initially deferred for each row when (old.name <> new.name)
    execute function sites.contacts_changed();
