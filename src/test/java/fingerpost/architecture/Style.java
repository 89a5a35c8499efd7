package fingerpost.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Conditions on how a class is written, wherever it stands. */
final class Style {
    private static final Set<String> THE_WORK = Set.of("check.Check", "export.Exporter");

    private Style() {}

    static ArchCondition<JavaField> neverChange() {
        return new ArchCondition<>("be final and hold nothing that can change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                Set<JavaModifier> modifiers = field.getModifiers();
                JavaClass type = field.getRawType();
                boolean made = modifiers.contains(JavaModifier.SYNTHETIC);
                boolean open = type.isArray() && !modifiers.contains(JavaModifier.PRIVATE);
                boolean holdsState = type.getPackageName().equals("java.util.concurrent.atomic")
                        || (type.getPackageName().equals("java.util.concurrent") && type.isAssignableTo(Iterable.class))
                        || type.getSimpleName().startsWith("Concurrent")
                        || type.isAssignableTo(Appendable.class);
                if (!made && (!modifiers.contains(JavaModifier.FINAL) || open || holdsState)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " lies in an unmarked package"));
                }
            }
        };
    }

    /** Checks and exporters of any kind, and what else fills in an interface of its own room, but for mere values. */
    static DescribedPredicate<JavaClass> doTheWorkOf(House house, String... rooms) {
        return describe("do the work of " + String.join(", ", rooms), type -> {
            boolean concrete = type.isTopLevelClass()
                    && !type.isInterface()
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT);
            boolean named = type.getAllRawInterfaces().stream()
                    .anyMatch(of ->
                            THE_WORK.stream().anyMatch(name -> of.getName().equals(house.root() + "." + name)));
            boolean behaves = !type.isRecord()
                    && !type.isEnum()
                    && Stream.of(rooms)
                            .filter(room -> isIn(house, room, type))
                            .anyMatch(
                                    room -> type.getAllRawInterfaces().stream().anyMatch(of -> isIn(house, room, of)));
            return concrete && (named || behaves);
        });
    }

    private static boolean isIn(House house, String room, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(house.root() + "." + room + ".");
    }

    static ArchCondition<JavaClass> haveATest() {
        return new ArchCondition<>("have a test of their name") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                try {
                    Class.forName(item.getName() + "Test", false, Style.class.getClassLoader());
                } catch (ClassNotFoundException absent) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " has no test of its name"));
                }
            }
        };
    }
}
