package fingerpost.topology;

/** What a server does with the requests whose path matches. */
public record Location(PathMatch match, Action action) {
    /** {@code location /}. */
    public static Location all(Action action) {
        return new Location(PathMatch.prefix("/"), action);
    }
}
