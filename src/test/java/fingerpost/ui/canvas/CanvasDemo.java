package fingerpost.ui.canvas;

import fingerpost.check.Severity;
import fingerpost.layout.Graphs;
import fingerpost.picture.Theme;
import fingerpost.topology.TopologyGraph;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window with nothing but a canvas: arguments {@code dark}, {@code walk}, or a number of boxes. */
public final class CanvasDemo extends Application {
    public static void main(String... arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        TopologyGraph graph = arguments.stream()
                .filter(each -> each.matches("[0-9]+"))
                .findFirst()
                .map(count -> Graphs.large(Integer.parseInt(count), 1))
                .orElseGet(Graphs::site);
        Owner owner = new Owner(graph);
        GraphCanvas canvas = new GraphCanvas(owner);
        owner.shown = () -> canvas.show(graph, owner.positions);
        canvas.theme(arguments.contains("dark") ? Theme.DARK : Theme.LIGHT);
        canvas.show(graph, Map.of());
        if (graph.nodes().size() < 100) {
            canvas.badges(Map.of(
                    graph.nodes().get(1).subject(),
                    Severity.ERROR,
                    graph.nodes().get(8).subject(),
                    Severity.WARNING));
        }
        if (arguments.contains("walk")) {
            canvas.highlight(List.of(
                    graph.nodes().get(2).subject(),
                    graph.nodes().get(1).subject(),
                    graph.nodes().get(8).subject(),
                    graph.nodes().get(9).subject(),
                    graph.nodes().get(11).subject()));
        }
        stage.setScene(new Scene(new StackPane(canvas), 1440, 860));
        stage.setTitle("Canvas");
        stage.show();
    }
}
