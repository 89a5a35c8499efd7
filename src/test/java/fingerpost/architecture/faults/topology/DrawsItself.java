package fingerpost.architecture.faults.topology;

import javafx.scene.control.Button;
import org.controlsfx.control.PopOver;

record DrawsItself(Button button, PopOver popOver) {}
