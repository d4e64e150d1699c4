-- Who wrote which passage of a text that several write on: worked out from the steps as far as `authored`, when somebody
-- asks or before the steps go. Ranges of positions, each with the key of a person, as JSON; null: all of it by `begun_by`.
alter table coediting.text
    add column authored int not null default 0 check (authored <= version),
    add column authors  text,
    add column begun_by uuid references access.principal;
create index text_begun on coediting.text (begun_by);
