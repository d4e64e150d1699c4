package org.samverk.blocks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.samverk.access.Actor;
import org.samverk.files.FileKind;
import org.samverk.files.Files;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.people.People;
import org.samverk.people.PeopleQuery;
import org.samverk.people.Person;
import org.samverk.people.Writing;
import org.springframework.stereotype.Service;

/// Makes blocks of what people and programs send.
@Service
public class Blocks {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} ._,'’()-]{1,200}");
    private final Writing writing;
    private final Files files;
    private final People people;
    private final Galleries galleries;

    Blocks(Writing writing, Files files, People people, Galleries galleries) {
        this.writing = writing;
        this.files = files;
        this.people = people;
        this.galleries = galleries;
    }

    /// Reads one block.
    ///
    /// @param id its key
    /// @throws InvalidInputException naming every field that needs to change
    public Block read(Actor actor, UUID id, BlockFields fields) {
        var problems = new Problems();
        var block = read(actor, id, fields, problems);
        problems.throwIfAny();
        return block;
    }

    /// Reads all blocks of a page; those without a key get one.
    ///
    /// @throws InvalidInputException naming every field that needs to change, `blocks[2].title` say
    public Layout readAll(Actor actor, List<BlockFields> all) {
        if (all.size() > Layout.MOST) {
            throw new InvalidInputException("blocks", "blocks.problem.tooMany", Layout.MOST);
        }
        var problems = new Problems();
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < all.size(); i++) {
            var place = "blocks[" + i + "].";
            try {
                blocks.add(read(actor, all.get(i).id().orElseGet(UUID::randomUUID), all.get(i)));
            } catch (InvalidInputException e) {
                e.problems()
                        .forEach(problem -> problems.add(
                                place + problem.field(),
                                problem.messageKey(),
                                problem.arguments().toArray()));
            }
        }
        problems.throwIfAny();
        return new Layout(blocks);
    }

    /// The fields of a block, its texts as Markdown.
    public static BlockFields fields(Block block) {
        return BlockWriter.readable(block);
    }

    private Block read(Actor actor, UUID id, BlockFields fields, Problems problems) {
        Texts texts = (content, markdown) -> writing.read(actor, content, markdown);
        var block = new BlockReader(fields, texts, problems).read(id);
        return switch (block.content()) {
            case BlockContent.Picture picture
            when !picture.file().equals(Block.BODY_ID) ->
                new Block(id, block.size(), measured(actor, picture, problems));
            case BlockContent.Gallery gallery ->
                new Block(id, block.size(), galleries.measured(actor, gallery, problems));
            case BlockContent.Contact contact -> new Block(id, block.size(), known(actor, contact, problems));
            default -> block;
        };
    }

    /// How large a picture is belongs to the block, so that nothing jumps while it loads and no reader asks again.
    private BlockContent.Picture measured(Actor actor, BlockContent.Picture picture, Problems problems) {
        try {
            var file = files.require(actor, picture.file());
            if (file.kind() != FileKind.IMAGE || !file.remade()) {
                problems.add("file", "blocks.problem.noPicture");
            }
            return new BlockContent.Picture(file.id(), file.width(), file.height(), picture.alt(), picture.caption());
        } catch (NotFoundException e) {
            problems.add("file", "files.problem.gone");
            return picture;
        }
    }

    /// People are named by their user names, or by whole names that only one of them has.
    private BlockContent.Contact known(Actor actor, BlockContent.Contact contact, Problems problems) {
        var names = new LinkedHashSet<String>();
        var unknown = new ArrayList<String>();
        contact.people().stream()
                .limit(BlockReader.PEOPLE)
                .forEach(typed -> username(actor, typed).ifPresentOrElse(names::add, () -> unknown.add(typed)));
        if (!unknown.isEmpty()) {
            problems.add("people", "blocks.problem.unknown", shown(unknown));
        }
        return unknown.isEmpty() ? new BlockContent.Contact(contact.title(), List.copyOf(names)) : contact;
    }

    private Optional<String> username(Actor actor, String typed) {
        if (!NAME.matcher(typed).matches()) {
            return Optional.empty();
        }
        var person = people.find(actor, typed);
        if (person.isPresent()) {
            return person.filter(Blocks::isColleague).map(Person::username);
        }
        var named = people.list(actor, new PeopleQuery(typed, null, null)).items().stream()
                .filter(one -> one.name().equalsIgnoreCase(typed) && isColleague(one))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst().username()) : Optional.empty();
    }

    private static String shown(List<String> names) {
        return String.join(", ", names).replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
    }

    private static boolean isColleague(Person person) {
        return person.active() && !person.guest();
    }
}
