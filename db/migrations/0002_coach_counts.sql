CREATE TABLE `coach_counts` (
	`day` text NOT NULL,
	`team_id` text NOT NULL,
	`label` text NOT NULL,
	`what` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`team_id`, `day`, `label`, `what`)
);
