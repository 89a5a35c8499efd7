package fingerpost.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.form.Scope;
import fingerpost.ui.model.Project;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InspectedTest {
    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatEachFieldShowsReadsBackAsWhatItShows(String sample) {
        Project project = opened(sample);
        List<String> wrong = new ArrayList<>();

        for (Subject subject : all(project)) {
            walk(Inspected.of(project, subject), subject.toString(), wrong);
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyThingHasFieldsToChange(String sample) {
        Project project = opened(sample);

        for (Subject subject : all(project)) {
            assertThat(Inspected.of(project, subject).form().entries())
                    .as(subject.toString())
                    .isNotEmpty();
        }
    }

    private static Project opened(String sample) {
        Project project = new Project();
        project.open(Samples.find(sample).orElseThrow().document(), Optional.empty());
        return project;
    }

    private static Set<Subject> all(Project project) {
        Set<Subject> all = new LinkedHashSet<>();
        for (Element element : project.topology().elements()) {
            all.add(Subject.of(element.id()));
            if (element instanceof HostedZone zone) {
                for (ZoneEntry entry : zone.entries()) {
                    all.add(Subject.of(zone.id(), entry.owner()));
                }
            }
        }
        return all;
    }

    private static <T> void walk(Inspected<T> inspected, String at, List<String> wrong) {
        walk(inspected.form(), inspected.scope().value(), at, wrong);
        same(inspected.scope(), at, wrong);
    }

    private static <T> void same(Scope<T> scope, String at, List<String> wrong) {
        try {
            scope.tryOut(scope.value());
        } catch (IllegalArgumentException refused) {
            wrong.add(at + " is refused as it stands: " + refused.getMessage());
        }
    }

    private static <T> void walk(Form<T> form, T value, String at, List<String> wrong) {
        for (Entry<T> entry : form.entries()) {
            String here = at + " / " + entry.label();
            switch (entry) {
                case Entry.Text<T> text ->
                    check(text.with().apply(value, text.text().apply(value)), value, here, wrong);
                case Entry.Flag<T> flag ->
                    check(flag.with().apply(value, flag.set().apply(value)), value, here, wrong);
                case Entry.Choice<T, ?> choice -> choice(choice, value, here, wrong);
                case Entry.Part<T, ?> part -> part(part, value, here, wrong);
                case Entry.Many<T, ?> many -> many(many, value, here, wrong);
                case Entry.OneOf<T, ?> oneOf -> oneOf(oneOf, value, here, wrong);
            }
        }
    }

    private static <T, C> void choice(Entry.Choice<T, C> choice, T value, String at, List<String> wrong) {
        C chosen = choice.chosen().apply(value);
        if (!choice.choices().contains(chosen)) {
            wrong.add(at + " does not offer " + chosen);
        }
        check(choice.with().apply(value, chosen), value, at, wrong);
    }

    private static <T, P> void part(Entry.Part<T, P> part, T value, String at, List<String> wrong) {
        P inner = part.part().apply(value);
        check(part.with().apply(value, inner), value, at, wrong);
        walk(part.form(), inner, at, wrong);
    }

    private static <T, P> void many(Entry.Many<T, P> many, T value, String at, List<String> wrong) {
        List<P> parts = many.parts().apply(value);
        check(many.with().apply(value, parts), value, at, wrong);
        parts.forEach(each -> {
            if (many.title().apply(each).isBlank()) {
                wrong.add(at + " has a card without a title");
            }
            walk(many.form().apply(each), each, at, wrong);
        });
    }

    private static <T, V> void oneOf(Entry.OneOf<T, V> oneOf, T value, String at, List<String> wrong) {
        V inner = oneOf.value().apply(value);
        long fitting =
                oneOf.kinds().stream().filter(kind -> kind.is().apply(inner)).count();
        if (fitting != 1) {
            wrong.add(at + " has " + fitting + " kinds for " + inner);
            return;
        }
        oneOf.kinds().stream()
                .filter(kind -> kind.is().apply(inner))
                .forEach(kind -> walk(kind.form().get(), inner, at + " " + kind.word(), wrong));
    }

    private static <T> void check(T back, T value, String at, List<String> wrong) {
        if (!back.equals(value)) {
            wrong.add(at + ": " + value + " reads back as " + back);
        }
    }
}
