-- sentences
-- Each sentence with each of the ten things of each area, and some place.
create temporary table sentence on commit drop as
select t.kind, x.area, (t.n * 10 + x.n)::int as n,
       replace(replace(t.words, '{x}', x.words), '{place}', p.words) as words
from word t
join word x on x.kind = 'thing'
join word p on p.kind = 'place'
    and p.n = pg_temp.pick(t.n * 1000 + x.area * 10 + x.n, 1, (select count(*) from word where kind = 'place'))
where t.kind in ('post', 'more', 'comment', 'ideaTitle', 'idea', 'answer', 'draftTitle', 'text', 'question', 'reasons',
                 'pageTitle', 'newsTitle', 'poll');

create unique index on sentence (kind, area, n);
analyze sentence;

create temporary table supply on commit drop as select kind, count(*) / 16 as size from sentence group by kind;

-- The number of a sentence of a kind, drawn for n.
create function pg_temp.drawn(kind text, n bigint, salt int) returns int stable language sql as $$
    select pg_temp.pick(n, salt, (select s.size from supply s where s.kind = drawn.kind))
$$;
