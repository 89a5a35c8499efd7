package fingerpost.export.haproxy;

import fingerpost.export.CommentText;

/**
 * A comment of one line.
 *
 * @param text without the {@code #}; control characters and the like are taken out
 */
public record Remark(String text) implements Node {
    public Remark {
        text = CommentText.of(text);
    }
}
