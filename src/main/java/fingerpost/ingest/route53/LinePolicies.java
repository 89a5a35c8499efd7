package fingerpost.ingest.route53;

import fingerpost.dns.IpNetwork;
import fingerpost.ingest.file.FileNote.Grade;
import fingerpost.ingest.route53.Policies.Branch;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Policies by line of sets by place and by network. */
final class LinePolicies {
    /** How our own sets are called: the line and the country. */
    private static final Pattern OF_LINE = Pattern.compile("([a-z0-9][a-z0-9_-]{0,63}) ([A-Z]{2})");

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");

    private final Policies policies;
    private final Map<Id, AnswerPolicy> choices = new LinkedHashMap<>();
    private Optional<AnswerPolicy> otherwise = Optional.empty();

    LinePolicies(Policies policies) {
        this.policies = policies;
    }

    AnswerPolicy byCountry(List<Branch> branches) {
        Map<String, List<String>> countries = new LinkedHashMap<>();
        Map<String, AnswerPolicy> answers = new LinkedHashMap<>();
        for (Branch each : branches) {
            AwsRouting.Country at = (AwsRouting.Country) each.set().routing();
            if (at.country().equals(AwsRouting.OTHERS)) {
                otherwise = Optional.of(each.policy());
                continue;
            }
            if (at.country().isEmpty()) {
                policies.notes()
                        .add(
                                Grade.WARNING,
                                "place-not-held",
                                each.set(),
                                "A line of a design names countries and networks; nobody is in the line of "
                                        + at.words() + " yet.",
                                "List its countries.");
            }
            Matcher own = OF_LINE.matcher(each.set().id());
            boolean ours = own.matches() && own.group(2).equals(at.country());
            String title = ours && each.policy().equals(answers.getOrDefault(own.group(1), each.policy()))
                    ? own.group(1)
                    : at.words();
            answers.put(title, each.policy());
            List<String> named = countries.computeIfAbsent(title, any -> new ArrayList<>());
            if (!at.country().isEmpty()) {
                named.add(at.country());
            }
        }
        countries.forEach((title, named) -> put(policies.lines().ofCountries(title, named), answers.get(title)));
        return policy();
    }

    AnswerPolicy byNetwork(List<Branch> branches) {
        for (Branch each : branches) {
            AwsRouting.Networks at = (AwsRouting.Networks) each.set().routing();
            if (at.location().equals(AwsRouting.OTHERS)) {
                otherwise = Optional.of(each.policy());
                continue;
            }
            List<IpNetwork> networks = policies.inventory().networks(at);
            if (networks.isEmpty()) {
                policies.notes()
                        .add(
                                Grade.WARNING,
                                "networks-unknown",
                                each.set(),
                                "The networks of the location " + at.location() + " are not in the files.",
                                "Import the folder with the answer of list-cidr-blocks beside this file, named after"
                                        + " the collection.");
            }
            put(policies.lines().ofNetworks(title(each.set().id(), at.location()), networks), each.policy());
        }
        if (otherwise.isPresent() && otherwise.get() instanceof ByLine behind) {
            behind.choices().forEach(each -> put(each.line(), each.policy()));
            otherwise = behind.otherwise();
        }
        return policy();
    }

    /** Our own sets are called as the line is, and the location as far as it has room. */
    private static String title(String id, String location) {
        String begin = location.replaceFirst("-[0-9]+$", "");
        return ID.matcher(id).matches() && id.startsWith(begin) ? id : location;
    }

    private void put(Id line, @Nullable AnswerPolicy policy) {
        if (policy != null) {
            choices.putIfAbsent(line, policy);
        }
    }

    private AnswerPolicy policy() {
        if (choices.isEmpty()) {
            return otherwise.orElseThrow();
        }
        return new ByLine(
                choices.entrySet().stream()
                        .map(each -> new LineChoice(each.getKey(), each.getValue()))
                        .toList(),
                otherwise);
    }
}
