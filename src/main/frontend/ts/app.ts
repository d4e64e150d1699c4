import './behaviour/htmx';
