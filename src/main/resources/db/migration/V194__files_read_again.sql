-- Documents whose words could not be read on account of a page without any are read once more.
with again as (
    update files.text t set state = 'waiting'
    where t.state = 'failed'
      and exists (select from files.file f where f.sha256 = t.sha256 and f.media_type = 'application/pdf')
    returning t.sha256)
insert into jobs.task (task_name, task_instance, execution_time, picked, version)
select 'files-digest', sha256, now(), false, 1 from again
on conflict do nothing;
