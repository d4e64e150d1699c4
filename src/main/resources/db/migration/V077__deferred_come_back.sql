-- When what was put off waits for its decider again, that is told once. What had come back before this was kept is not
-- told any more.
alter table decisions.request add column return_told boolean not null default false;
update decisions.request set return_told = true where deferred_until <= current_date;
create index request_returning on decisions.request (deferred_until) where state = 'requested' and not return_told;
