package org.samverk.richtext;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// `ul` and `ol` with whatever stands in them; items with a box become a task list of their own.
final class ListReader {
    private final DomReader around;

    ListReader(DomReader around) {
        this.around = around;
    }

    /// An item, and whether its box is ticked; null when it has no box.
    private record Item(@Nullable Boolean checked, List<Node.Block> content) {
        boolean isTask() {
            return checked != null;
        }
    }

    List<Node.Block> read(Element list) {
        var items = items(list);
        var lists = new ArrayList<Node.Block>();
        for (var from = 0; from < items.size(); ) {
            var to = from + 1;
            while (to < items.size()
                    && items.get(to).isTask() == items.get(from).isTask()) {
                to++;
            }
            lists.add(list(list, from, items.subList(from, to)));
            from = to;
        }
        return lists;
    }

    private static Node.Block list(Element list, int from, List<Item> items) {
        if (items.getFirst().isTask()) {
            return new Node.TaskList(items.stream()
                    .map(item -> new Node.TaskItem(Boolean.TRUE.equals(item.checked()), item.content()))
                    .toList());
        }
        var plain =
                items.stream().map(item -> new Node.ListItem(item.content())).toList();
        return list.normalName().equals("ol")
                ? new Node.OrderedList(start(list) + from, plain)
                : new Node.BulletList(plain);
    }

    private static int start(Element list) {
        return list.attr("start").matches("[0-9]{1,8}") ? Integer.parseInt(list.attr("start")) : 1;
    }

    private List<Item> items(Element list) {
        var items = new ArrayList<Item>();
        for (var child : list.childNodes()) {
            if (child instanceof Element element && element.normalName().equals("li")) {
                items.add(item(element));
            } else if (child instanceof Element || (child instanceof TextNode text && !text.isBlank())) {
                stray(child, items);
            }
        }
        return items;
    }

    private Item item(Element li) {
        var box = li.selectFirst("> input[type=checkbox], > p:first-child > input[type=checkbox]");
        var checked = box == null ? emptyTask(li) : Boolean.valueOf(box.hasAttr("checked"));
        return new Item(checked, paragraphFirst(around.below(2).read(li.childNodes())));
    }

    /// `- [ ]` without a word after it, which the Markdown parser does not take for a task. The box is taken away.
    private static @Nullable Boolean emptyTask(Element li) {
        var first = li.childNodes().stream()
                .filter(node -> !(node instanceof TextNode text && text.isBlank()))
                .findFirst()
                .orElse(li);
        var checked = switch (soleWords(first)) {
            case "[ ]" -> Boolean.FALSE;
            case "[x]", "[X]" -> Boolean.TRUE;
            default -> null;
        };
        if (checked != null) {
            first.remove();
        }
        return checked;
    }

    /// The words of a paragraph, or of text that no other inline goes on with.
    private static String soleWords(org.jsoup.nodes.Node node) {
        var alone = !(node.nextSibling() instanceof Element next) || next.isBlock();
        return switch (node) {
            case TextNode text when alone -> text.text().strip();
            case Element element
            when element.normalName().equals("p") && isPlain(element) ->
                element.text().strip();
            default -> "";
        };
    }

    private static boolean isPlain(Element element) {
        return element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode;
    }

    /// What stands in a list outside its items belongs to the item before.
    private void stray(org.jsoup.nodes.Node child, List<Item> items) {
        var content = around.below(2).read(List.of(child));
        if (content.isEmpty()) {
            return;
        }
        if (items.isEmpty()) {
            items.add(new Item(null, paragraphFirst(content)));
        } else {
            var last = items.removeLast();
            var all = new ArrayList<>(last.content());
            all.addAll(content);
            items.add(new Item(last.checked(), all));
        }
    }

    private static List<Node.Block> paragraphFirst(List<Node.Block> content) {
        if (!content.isEmpty() && content.getFirst() instanceof Node.Paragraph) {
            return content;
        }
        var all = new ArrayList<Node.Block>();
        all.add(new Node.Paragraph(List.of()));
        all.addAll(content);
        return all;
    }
}
