-- One function for every row that is about something else, with the column that names it; four said the same before.
create function search.touched_by() returns trigger language plpgsql as $$
declare
    about uuid;
begin
    execute format('select ($1).%I', tg_argv[1]) into about using coalesce(new, old);
    perform search.note(tg_argv[0], about);
    return null;
end
$$;

drop trigger search_granted on access.person_grant;
create trigger search_granted after insert or delete on access.person_grant
    for each row execute function search.touched_by('thread', 'subject_id');
drop trigger search_changed on revisions.revision;
create trigger search_changed after insert on revisions.revision
    for each row execute function search.touched_by('subject', 'subject_id');
drop trigger search_changed on ideas.response;
create trigger search_changed after insert or update on ideas.response
    for each row execute function search.touched_by('subject', 'idea_id');
drop trigger search_changed on decisions.entry;
create trigger search_changed after insert on decisions.entry
    for each row execute function search.touched_by('subject', 'request_id');
drop trigger search_changed on advice.outcome;
create trigger search_changed after insert on advice.outcome
    for each row execute function search.touched_by('subject', 'round_id');

drop function search.touched_about();
drop function search.touched_idea();
drop function search.touched_request();
drop function search.touched_round();
