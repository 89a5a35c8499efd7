package fingerpost.document.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An object in the making, its fields in the order in which they are put. */
public final class Writing {
    private final Map<String, Json> members = new LinkedHashMap<>();

    public Writing put(String name, Json value) {
        members.put(name, value);
        return this;
    }

    public Writing text(String name, Object value) {
        return put(name, textOf(value));
    }

    /** Nothing where the value is absent or an empty text. */
    public Writing textIfAny(String name, Optional<?> value) {
        value.map(Object::toString).filter(text -> !text.isEmpty()).ifPresent(text -> text(name, text));
        return this;
    }

    /** Nothing where the text is empty. */
    public Writing textIfAny(String name, String value) {
        return textIfAny(name, Optional.of(value));
    }

    public Writing number(String name, long value) {
        return put(name, new Json.Numeral(Long.toString(value), At.NOWHERE));
    }

    /** Nothing where the number is the one that a reader takes anyway. */
    public Writing numberUnless(long usual, String name, long value) {
        return value == usual ? this : number(name, value);
    }

    public Writing truthUnless(boolean usual, String name, boolean value) {
        return value == usual ? this : put(name, new Json.Truth(value, At.NOWHERE));
    }

    /** A list on one line, each item as text. */
    public Writing texts(String name, Collection<?> values) {
        return put(name, flatList(values, Writing::textOf));
    }

    public Writing textsIfAny(String name, Collection<?> values) {
        return values.isEmpty() ? this : texts(name, values);
    }

    /** A list with each item on a line of its own. */
    public <T> Writing list(String name, Collection<T> values, Function<? super T, ? extends Json> form) {
        List<Json> items = new ArrayList<>();
        values.forEach(each -> items.add(form.apply(each)));
        return put(name, new Json.Items(items, false, At.NOWHERE));
    }

    public <T> Writing listIfAny(String name, Collection<T> values, Function<? super T, ? extends Json> form) {
        return values.isEmpty() ? this : list(name, values, form);
    }

    /** The fields of another object behind these. */
    public Writing all(Json.Fields others) {
        members.putAll(others.members());
        return this;
    }

    /** The object on one line. */
    public Json.Fields flat() {
        return new Json.Fields(members, true, At.NOWHERE);
    }

    /** The object field by field. */
    public Json.Fields block() {
        return new Json.Fields(members, false, At.NOWHERE);
    }

    public static Json.Text textOf(Object value) {
        return new Json.Text(value.toString(), At.NOWHERE);
    }

    public static <T> Json.Items flatList(Collection<T> values, Function<? super T, ? extends Json> form) {
        List<Json> items = new ArrayList<>();
        values.forEach(each -> items.add(form.apply(each)));
        return new Json.Items(items, true, At.NOWHERE);
    }
}
