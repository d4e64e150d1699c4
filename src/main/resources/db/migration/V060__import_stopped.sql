-- An import whose program was killed: it ends neither well nor badly, and goes on when it is started again.
alter table sites.import_run drop constraint import_run_state_check;
alter table sites.import_run add constraint import_run_state_check
    check (state in ('running', 'done', 'failed', 'stopped'));
