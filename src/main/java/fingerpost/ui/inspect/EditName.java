package fingerpost.ui.inspect;

import java.util.Locale;

/** What a change of a field is called in the undo list. */
final class EditName {
    private EditName() {}

    /** {@code Change TTL of www.example.com}; what begins with a verb already keeps it. */
    static String of(String field, String thing) {
        if (field.startsWith("Add ")) {
            return field + " to " + thing;
        }
        if (field.startsWith("Remove ") || field.startsWith("Move ")) {
            return field + " of " + thing;
        }
        if (field.isEmpty()) {
            return "Change " + thing;
        }
        boolean acronym = field.length() > 1 && Character.isUpperCase(field.charAt(1));
        return "Change "
                + (acronym ? field : field.substring(0, 1).toLowerCase(Locale.ROOT) + field.substring(1))
                + " of " + thing;
    }
}
