package fingerpost.export.caddyfile;

import fingerpost.export.CommentText;
import java.util.List;

/**
 * A Caddyfile.
 *
 * @param heading the comment in its first line; Caddy puts variables of the environment even into comments, so none is left there
 * @param blocks the global options and the sites
 */
public record Caddyfile(String heading, List<Directive> blocks) {
    public Caddyfile {
        heading = CommentText.of(heading).replace("{$", "{ $");
        blocks = List.copyOf(blocks);
    }
}
