-- What is finalised and then withdrawn is kept, with all that was said about it, and seen by nobody until a version is
-- finalised again. Nothing is thinned out without a rule that says so.
alter table access.subject drop constraint subject_audience_check;
alter table access.subject
    add constraint subject_audience_check
        check (audience in ('public', 'organisation', 'group', 'members', 'owner', 'nobody'));
alter table folders.official add column withdrawn_at timestamptz;
