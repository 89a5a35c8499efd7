package fingerpost.dns;

/** What is asked: a name and a type; the class is always IN. */
public record Question(DomainName name, RecordType type) {
    @Override
    public String toString() {
        return name + " " + type;
    }
}
