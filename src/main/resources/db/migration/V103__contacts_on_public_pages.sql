-- Public pages show how to reach colleagues, as it is now: what is kept of public pages (publicweb.change) is out of date
-- when that changes.
create constraint trigger public_contact_reached after update of title, unit_id, phone, email on people.person
    deferrable initially deferred for each row
    when (old.title <> new.title or old.unit_id is distinct from new.unit_id
          or old.phone <> new.phone or old.email <> new.email)
    execute function publicweb.changed();
create constraint trigger public_contact_named after update of name, active, kind on access.principal
    deferrable initially deferred for each row
    when (old.name <> new.name or old.active <> new.active or old.kind <> new.kind)
    execute function publicweb.changed();
create constraint trigger public_contact_unit after update of name on people.unit
    deferrable initially deferred for each row when (old.name <> new.name)
    execute function publicweb.changed();
