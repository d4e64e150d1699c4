-- tools
-- What the other files use. Everything is drawn from the numbers of the things themselves, so that the same scale gives
-- the same municipality each time; only the clock is today's. All of it is gone when the transaction ends.

-- A number from 0 to size - 1 that looks like chance: n says of what, salt for what.
create function pg_temp.pick(n bigint, salt int, size bigint) returns int immutable language sql as $$
    select (((hashint8extended(n, salt) % size) + size) % size)::int
$$;

-- The same between 0 and 1.
create function pg_temp.chance(n bigint, salt int) returns double precision immutable language sql as $$
    select (hashint8extended(n, salt) & 16777215) / 16777216.0
$$;

create function pg_temp.scaled(n int) returns int stable language sql as $$
    select greatest(1, round(n * current_setting('samverk.scale')::numeric))::int
$$;

-- In the working hours of a day so long ago, but not later than now.
create function pg_temp.moment(days double precision, n bigint) returns timestamptz stable language sql as $$
    select least(date_trunc('day', now()) - make_interval(days => floor(days)::int)
                     + interval '6 hours 30 minutes' + interval '11 hours' * pg_temp.chance(n, 901)
                     + interval '4 hours' * power(pg_temp.chance(n, 902), 6),
                 now() - interval '5 minutes' - interval '7 hours' * pg_temp.chance(n, 903))
$$;

create function pg_temp.slug(words text) returns text immutable language sql as $$
    select trim(both '-' from regexp_replace(
        translate(lower(words), 'åäöéćñ', 'aaoecn'), '[^a-z0-9]+', '-', 'g'))
$$;

-- Rich text as `CanonicalJson` writes it. The words hold nothing that JSON escapes.
create function pg_temp.block(kind text, attributes text, words text) returns text immutable language sql as $$
    select '{"type":"' || kind || '"' || attributes || ',"content":[{"type":"text","text":"' || words || '"}]}'
$$;

create function pg_temp.paragraph(words text) returns text immutable language sql as $$
    select pg_temp.block('paragraph', '', words)
$$;

create function pg_temp.doc(variadic blocks text[]) returns text immutable language sql as $$
    select '{"type":"doc","content":[' || array_to_string(blocks, ',') || ']}'
$$;

create function pg_temp.seal(title text, content text) returns text immutable language sql as $$
    select encode(sha256(convert_to(title || E'\n' || content, 'UTF8')), 'hex')
$$;

-- Words of the file words.yaml, numbered from 0 within their kind and area.
create temporary table word (kind text, area int, n int, words text, primary key (kind, area, n)) on commit drop;
