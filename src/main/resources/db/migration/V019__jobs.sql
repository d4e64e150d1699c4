-- What is to be done later or again (db-scheduler): its own table, which it reads and writes.
create schema jobs;

create table jobs.task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index task_due on jobs.task (execution_time);
create index task_heartbeat on jobs.task (last_heartbeat);
