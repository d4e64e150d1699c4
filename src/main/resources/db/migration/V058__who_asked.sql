-- What somebody has put forward is read by who did, the newest first.
create index request_asker on decisions.request (requested_by, requested_at desc, id desc);
