CREATE TABLE `timeline_candidates` (
	`arrived` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`document_id` text NOT NULL,
	`import_id` text NOT NULL,
	`id` text NOT NULL,
	`position` text NOT NULL,
	`at_text` text,
	`zone` text NOT NULL,
	`text` text NOT NULL,
	`kind` text NOT NULL,
	`author` text,
	`source` text,
	`dedupe_key` text NOT NULL,
	`span_key` text,
	`span_edge` text,
	`skew_seconds` real,
	`system` text NOT NULL,
	`folded` text,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`import_id`) REFERENCES `timeline_imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `timeline_candidates_in_order` ON `timeline_candidates` (`document_id`,`position`,`arrived`,`kind`,`system`,`span_edge`);--> statement-breakpoint
CREATE INDEX `timeline_candidates_alerts` ON `timeline_candidates` (`document_id`,`position`,`arrived`) WHERE span_edge is not null;--> statement-breakpoint
CREATE INDEX `timeline_candidates_by_import` ON `timeline_candidates` (`import_id`);--> statement-breakpoint
CREATE TABLE `timeline_choices` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`event_ids` text NOT NULL,
	`revision` integer NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `timeline_choices_by_document` ON `timeline_choices` (`document_id`,`at`);--> statement-breakpoint
CREATE TABLE `timeline_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`by` text,
	`started_at` text NOT NULL,
	`finished_at` text,
	`candidates` integer DEFAULT 0 NOT NULL,
	`files` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `timeline_imports_by_document` ON `timeline_imports` (`document_id`,`started_at`);