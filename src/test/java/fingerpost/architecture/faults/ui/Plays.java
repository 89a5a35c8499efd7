package fingerpost.architecture.faults.ui;

import javafx.scene.media.MediaPlayer;

record Plays(MediaPlayer player) {}
