-- What is said in the margin of a text, about a passage. Where the passage is, is counted in the text as it was after so
-- many steps, and followed from there through all steps since.
create table coediting.remark (
    id         uuid        primary key default uuidv7(),
    subject_id uuid        not null references coediting.text on delete cascade,
    author_id  uuid        references access.principal,
    at         timestamptz not null,
    version    int         not null,
    from_pos   int         not null,
    to_pos     int         not null,
    quote      text        not null,
    content    text        not null,
    proposal   text,
    state      text        not null default 'open' check (state in ('open', 'resolved', 'accepted', 'rejected')),
    settled_by uuid        references access.principal,
    settled_at timestamptz,
    check (state not in ('accepted', 'rejected') or proposal is not null)
);
create index remark_subject on coediting.remark (subject_id, at, id);
create index remark_author on coediting.remark (author_id);
create index remark_settled_by on coediting.remark (settled_by);

create table coediting.remark_reply (
    id        uuid        primary key default uuidv7(),
    remark_id uuid        not null references coediting.remark on delete cascade,
    author_id uuid        references access.principal,
    at        timestamptz not null,
    content   text        not null
);
create index remark_reply_remark on coediting.remark_reply (remark_id, at, id);
create index remark_reply_author on coediting.remark_reply (author_id);
