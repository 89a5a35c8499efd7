package fingerpost.architecture.faults.ui;

import javafx.scene.web.WebView;

record Browses(WebView view) {}
