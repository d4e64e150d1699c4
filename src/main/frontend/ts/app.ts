import './behaviour/htmx';
import './behaviour/keep-text';
import './behaviour/submit-once';
import './behaviour/focus';
import './behaviour/menus';
import './behaviour/slash';
import './behaviour/times';
import './behaviour/load-editor';
