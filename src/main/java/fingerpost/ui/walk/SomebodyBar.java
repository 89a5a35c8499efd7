package fingerpost.ui.walk;

import fingerpost.behaviour.Somebody;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Resolver;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Words;
import fingerpost.ui.model.Names;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Where somebody who asks is, which addresses they use, and what they ask with; each choice asks again. */
final class SomebodyBar extends FlowPane {
    private final Runnable ask;
    private final ComboBox<String> place = new ComboBox<>();
    private final ComboBox<Families> families = new ComboBox<>();
    private final ComboBox<ClientGroup.Stub> stub = new ComboBox<>();
    private final ComboBox<Optional<Id>> resolver = new ComboBox<>();
    private final Label understood = new Label();
    private Topology offered = Topology.EMPTY;
    private boolean offering;

    /** @param ask makes the request of whoever is chosen */
    SomebodyBar(Runnable ask) {
        this.ask = ask;
        getStyleClass().add("walk-somebody");
        place.setId("walk-place");
        place.setEditable(true);
        place.setPrefWidth(220);
        families.setPrefWidth(150);
        stub.setPrefWidth(150);
        resolver.setPrefWidth(200);
        place.getEditor().setPromptText(Speech.of("DE, a line, 192.0.2.7 or 52.5, 13.4"));
        place.setAccessibleText(Speech.of("Where somebody is: a country, a line, a network or coordinates"));
        place.getEditor().setAccessibleText(place.getAccessibleText());
        families.setId("walk-families");
        families.setAccessibleText(Speech.of("Which addresses somebody uses"));
        families.setConverter(new Words<>(SomebodyBar::word));
        families.getItems().setAll(Families.BOTH, Families.V4, Families.V6);
        families.setValue(Somebody.ANYWHERE.families());
        stub.setId("walk-stub");
        stub.setAccessibleText(Speech.of("What somebody asks with"));
        stub.setConverter(new Words<>(each -> Speech.of(each.word())));
        stub.getItems().setAll(ClientGroup.Stub.values());
        stub.setValue(Somebody.ANYWHERE.stub());
        resolver.setId("walk-resolver");
        resolver.setAccessibleText(Speech.of("Which resolver somebody asks"));
        resolver.setConverter(new Words<>(this::word));
        understood.setId("walk-understood");
        understood.getStyleClass().add("text-muted");
        List.of(place, families, stub, resolver)
                .forEach(each -> each.valueProperty().subscribe((before, now) -> changed()));
        place.getEditor().setOnAction(_ -> changed());
        getChildren().addAll(place, families, stub, resolver, understood);
    }

    /** Puts the cursor where the place is typed. */
    void focus() {
        place.getEditor().requestFocus();
        place.getEditor().selectAll();
    }

    /** Offers the lines, the countries and the resolvers of that design. */
    void offer(Topology topology) {
        if (topology.equals(offered) && !resolver.getItems().isEmpty()) {
            return;
        }
        offered = topology;
        offering = true;
        String typed = place.getEditor().getText();
        List<String> places = new ArrayList<>();
        TreeSet<String> countries = new TreeSet<>();
        for (Line line : topology.all(Line.class)) {
            places.add(Names.titleOf(line));
            countries.addAll(line.countries());
        }
        topology.all(ClientGroup.class)
                .forEach(each -> each.whereabouts().country().ifPresent(countries::add));
        countries.forEach(code -> places.add(Where.word(code)));
        place.getItems().setAll(places);
        place.getEditor().setText(typed);
        List<Optional<Id>> resolvers = new ArrayList<>();
        resolvers.add(Optional.empty());
        topology.all(Resolver.class).forEach(each -> resolvers.add(Optional.of(each.id())));
        Optional<Id> chosen = resolver.getValue() == null ? Optional.empty() : resolver.getValue();
        resolver.getItems().setAll(resolvers);
        resolver.setValue(resolvers.contains(chosen) ? chosen : Optional.empty());
        offering = false;
    }

    private void changed() {
        if (!offering) {
            ask.run();
        }
    }

    /** Who they are, and says how that was understood; empty where it is not, which it says as well. */
    Optional<Somebody> read(Topology topology) {
        try {
            Where where =
                    Where.of(Optional.ofNullable(place.getEditor().getText()).orElse(""), topology);
            understood.setText(Speech.of("Somebody {0}", where.words()));
            understood.getStyleClass().remove("walk-failed");
            return Optional.of(new Somebody(
                    where.whereabouts(), where.network(), resolver.getValue(), families.getValue(), stub.getValue()));
        } catch (IllegalArgumentException unclear) {
            understood.setText(Reason.of(unclear));
            understood.getStyleClass().add("walk-failed");
            return Optional.empty();
        }
    }

    private static String word(Families families) {
        return switch (families) {
            case V4 -> Speech.of("IPv4 only");
            case V6 -> Speech.of("IPv6 only");
            case BOTH -> Speech.of("IPv4 and IPv6");
        };
    }

    private String word(Optional<Id> chosen) {
        return chosen.map(id -> offered.find(id).map(Names::titleOf).orElse(id.text()))
                .orElse(Speech.of("A resolver of their own"));
    }
}
