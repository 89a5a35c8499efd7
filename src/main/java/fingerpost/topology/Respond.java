package fingerpost.topology;

/**
 * Answers by itself.
 *
 * @param body plain text; may be empty
 */
public record Respond(int status, String body) implements Action {
    public Respond {
        Status.require(status);
    }

    @Override
    public String spoken() {
        return "answers " + status;
    }
}
