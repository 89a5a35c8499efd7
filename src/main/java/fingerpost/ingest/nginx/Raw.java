package fingerpost.ingest.nginx;

/** Octets that are no directive: the code of a Lua block, or what could not be read. */
public record Raw(String text) implements Item {
    @Override
    public void print(StringBuilder into) {
        into.append(text);
    }
}
