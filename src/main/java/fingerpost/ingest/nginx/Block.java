package fingerpost.ingest.nginx;

import java.util.List;

/**
 * What stands between the braces of a directive.
 *
 * @param close blanks and comments before the closing brace, and it; without it where the file ends before
 */
public record Block(List<Item> items, String close) {
    public Block {
        items = List.copyOf(items);
    }

    void print(StringBuilder text) {
        items.forEach(each -> each.print(text));
        text.append(close);
    }
}
