package fingerpost.wire.web;

import fingerpost.wire.Packet;
import java.util.List;
import java.util.Optional;

/**
 * An HTTP response.
 *
 * @param status from 100 to 599
 * @param fields of the header in the order sent, values as sent: shown to a person only quoted
 * @param body its beginning, as many octets as are read
 * @param whole whether that is all of it
 */
public record HttpReply(int status, List<Field> fields, Packet body, boolean whole) {
    /** One field of the header. */
    public record Field(String name, String value) {}

    public HttpReply {
        fields = List.copyOf(fields);
    }

    /** The value of the first field of that name. */
    public Optional<String> field(String name) {
        return fields.stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst();
    }

    /** Where a redirect sends the client. */
    public Optional<String> location() {
        return status / 100 == 3 ? field("Location") : Optional.empty();
    }
}
