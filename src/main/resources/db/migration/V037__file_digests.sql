-- What is made of a file's content once, whoever brought it how often: its text, for the search, and pictures of it.
create table files.text (
    sha256   text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    state    text        not null check (state in ('waiting', 'read', 'empty', 'failed')),
    language text        check (language in ('sv', 'en')),
    content  text        not null default '',
    -- there was more than is kept here
    cut      boolean     not null default false,
    at       timestamptz not null
);

create table files.preview (
    sha256       text not null references files.text on delete cascade,
    size         text not null check (size in ('small', 'large')),
    image_sha256 text not null check (image_sha256 ~ '^[0-9a-f]{64}$'),
    media_type   text not null,
    width        int  not null check (width > 0),
    height       int  not null check (height > 0),
    primary key (sha256, size)
);
