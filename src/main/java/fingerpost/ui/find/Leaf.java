package fingerpost.ui.find;

import fingerpost.check.Severity;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.ElementKind;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Proxy;
import fingerpost.ui.model.LiveState;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What one word of an expression means: text, or a key, a sign and a value. */
final class Leaf {
    private static final Pattern FORM = Pattern.compile("(?s)([A-Za-z]+)(<=|>=|!=|:|<|>|=)(.*)");
    private static final Pattern SIGNED = Pattern.compile("(?s)(<=|>=|!=|<|>|=)(.*)");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,6}\\d{1,4}");

    private final Token token;
    private final Key key;
    private final Sign sign;

    private Leaf(Token token, Key key, Sign sign) {
        this.token = token;
        this.key = key;
        this.sign = sign;
    }

    static Term of(Token token) throws Mistake {
        Matcher form = FORM.matcher(token.text());
        if (token.isText() || !form.matches() || form.end(2) > token.quoted()) {
            return new Term.Words(Key.TEXT, Glob.of(text(token), false));
        }
        Optional<Key> key = Key.of(form.group(1));
        if (key.isEmpty()) {
            throw new Mistake(
                    token.from(),
                    token.from() + form.end(1),
                    Speech.of(
                            "Nothing can be asked by “{0}”. Write one of {1}; text with such a sign stands in"
                                    + " quotation marks.",
                            form.group(1),
                            Arrays.stream(Key.values()).map(Key::word).collect(Collectors.joining(", "))));
        }
        Sign sign = Sign.of(form.group(2)).orElseThrow();
        String value = form.group(3);
        Matcher signed = SIGNED.matcher(value);
        if (sign == Sign.HAS && form.end(3) <= token.quoted() && signed.matches()) {
            sign = Sign.of(signed.group(1)).orElseThrow();
            value = signed.group(2);
        }
        return new Leaf(token, key.get(), sign).term(value);
    }

    /** A pattern in a bare word is one of a part, as the whole of what is shown is no word. */
    private static String text(Token token) {
        return Glob.isPattern(token.text()) ? "*" + token.text() + "*" : token.text();
    }

    private Term term(String value) throws Mistake {
        if (value.isEmpty() && key != Key.LIVE) {
            throw wrong(Speech.of("Behind “{0}” a value is missing: {1}", token.text(), key.hint()));
        }
        if (key.isAmount()) {
            return new Term.Amount(key, sign, amount(value));
        }
        if (sign != Sign.HAS && sign != Sign.IS && sign != Sign.IS_NOT) {
            throw wrong(
                    Speech.of("“{0}” is no number that could be less or more. Write {0}: and a value.", key.word()));
        }
        if (key == Key.LIVE && value.isEmpty()) {
            return new Term.Live(
                    sign == Sign.IS ? Set.of(LiveState.SAME) : Set.of(LiveState.DIFFERS, LiveState.MISSING));
        }
        List<Term> choices = new ArrayList<>();
        for (String each : key == Key.TEXT ? new String[] {value} : value.split(",", -1)) {
            choices.add(one(each.strip()));
        }
        Term any = choices.size() == 1 ? choices.getFirst() : new Term.Any(List.copyOf(choices));
        return sign == Sign.IS_NOT ? new Term.Not(any) : any;
    }

    private Term one(String value) throws Mistake {
        return switch (key) {
            case TYPE -> {
                if (!Glob.isPattern(value) && !isType(value)) {
                    throw wrong(Speech.of(
                            "“{0}” is neither a record type nor a kind of thing. Write such as cname, alias, proxy or"
                                    + " backend.",
                            value));
                }
                yield new Term.Words(key, Glob.of(value, true));
            }
            case NAME, ZONE, TO, POLICY, PROVIDER, GROUP, TEXT -> new Term.Words(key, Glob.of(value, sign != Sign.HAS));
            case IP ->
                Glob.isPattern(value) ? new Term.Words(key, Glob.of(value, true)) : new Term.Within(network(value));
            case PROBLEM -> new Term.Problem(problem(value));
            case LIVE -> new Term.Live(live(value));
            case IS ->
                new Term.Is(Trait.of(value)
                        .orElseThrow(() -> wrong(Speech.of(
                                "“{0}” is no state. Write one of {1}.",
                                value,
                                Arrays.stream(Trait.values()).map(Trait::word).collect(Collectors.joining(", "))))));
            case TTL, PORT -> new Term.Amount(key, sign, amount(value));
        };
    }

    private static boolean isType(String value) {
        String wanted = EntryFacts.lower(value);
        return RecordType.find(value).isPresent()
                || wanted.equals("alias")
                || wanted.equals("record")
                || Arrays.stream(ElementKind.values())
                        .anyMatch(each -> wanted.equals(EntryFacts.lower(each.name())) || wanted.equals(each.word()))
                || Arrays.stream(Proxy.Kind.values()).anyMatch(each -> wanted.equals(EntryFacts.lower(each.word())))
                || Arrays.stream(ExternalEndpoint.Kind.values())
                        .anyMatch(each -> wanted.equals(EntryFacts.lower(each.word())));
    }

    private long amount(String value) throws Mistake {
        try {
            return key == Key.TTL ? Ttl.parse(value).seconds() : Integer.parseInt(value);
        } catch (IllegalArgumentException notOne) {
            throw wrong(
                    key == Key.TTL
                            ? Speech.of("“{0}” is no time. Write seconds or units, such as 300, 5m or 1h.", value)
                            : Speech.of("“{0}” is no port. Write a number, such as 443.", value));
        }
    }

    private IpNetwork network(String value) throws Mistake {
        try {
            int slash = value.indexOf('/');
            return slash < 0
                    ? IpNetwork.of(value)
                    : IpNetwork.around(
                            IpAddress.of(value.substring(0, slash)), Integer.parseInt(value.substring(slash + 1)));
        } catch (IllegalArgumentException notOne) {
            throw wrong(Speech.of(
                    "“{0}” is no address and no network. Write such as 192.0.2.1, 10.0.0.0/8, 192.0.2.* or"
                            + " 2001:db8::/32.",
                    value));
        }
    }

    private Predicate<fingerpost.check.Finding> problem(String value) throws Mistake {
        if (value.equalsIgnoreCase("any")) {
            return _ -> true;
        }
        for (Severity each : Severity.values()) {
            if (each.word().equalsIgnoreCase(value)) {
                return found -> found.severity() == each;
            }
        }
        if (!Glob.isPattern(value) && !CODE.matcher(value).matches()) {
            throw wrong(Speech.of(
                    "“{0}” is no problem. Write error, warning, notice, info, any, or its code such as CN03.", value));
        }
        Predicate<String> code = Glob.of(value, true);
        return found -> code.test(EntryFacts.lower(found.code()));
    }

    private Set<LiveState> live(String value) throws Mistake {
        return switch (EntryFacts.lower(value)) {
            case "same" -> Set.of(LiveState.SAME);
            case "differs" -> Set.of(LiveState.DIFFERS);
            case "missing" -> Set.of(LiveState.MISSING);
            case "untested" -> Set.of(LiveState.NOT_TESTED);
            default ->
                throw wrong(Speech.of(
                        "“{0}” is nothing that a comparison with live answers tells. Write =, !=, same, differs,"
                                + " missing or untested.",
                        value));
        };
    }

    private Mistake wrong(String why) {
        return new Mistake(token.from(), token.to(), why);
    }
}
