-- polls
create temporary table asked on commit drop as
select p.id, p.g, p.seed, p.at, s.words as question
from (select p.*, row_number() over (order by pg_temp.pick(seed, 51, 1000000000)) as i from post p) p
join sentence s on s.kind = 'poll' and s.area = p.area and s.n = pg_temp.drawn('poll', p.seed, 52)
where p.i <= pg_temp.scaled(600);

insert into polls.poll (subject_id, question, several, anonymous, results, closed_at)
select id, question, false, false, 'voted', case when at < now() - interval '14 days' then at + interval '14 days' end
from asked;

create temporary table vote on commit drop as
select a.id, m.person_id, 1 + pg_temp.pick(a.seed * 100 + m.k, 53, 6) as number
from asked a join member m on m.g = a.g and m.k <= 60 and pg_temp.pick(a.seed * 100 + m.k, 54, 2) = 0;
create index on vote (id, number);
analyze vote;

insert into polls.option (subject_id, number, label, votes)
select a.id, w.n + 1, w.words, (select count(*) from vote v where v.id = a.id and v.number = w.n + 1)
from asked a join word w on w.kind = 'option';

insert into polls.choice (subject_id, number, person_id) select id, number, person_id from vote;
insert into polls.voter (subject_id, person_id) select id, person_id from vote;
update polls.poll p set voters = (select count(*) from vote v where v.id = p.subject_id)
where p.subject_id in (select id from asked);
